import { type FormEvent, type FormHTMLAttributes, memo, useEffect, useRef, useState } from "react";
import { FormSending } from "#app/components/form-sending.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import "./form.css";

type FormProps = Omit<FormHTMLAttributes<HTMLFormElement>, "className" | "style" | "noValidate"> & {
  /** Where a family's page sends what is being typed, to be saved shortly after. */
  saving?: string;
  /** Whether the page came with words in it that are saved nowhere: at work they are kept at once. */
  isUnsaved?: boolean;
};
type State = "still" | "sending" | "slow" | "overdue" | "offline";

const words: Readonly<Record<State, string | null>> = {
  still: null,
  sending: null,
  slow: "Still sending. Please wait a moment.",
  overdue: "This is taking a long time. What you wrote is still here, and you can press the button again.",
  offline:
    "There is no signal at the moment. What you wrote is still here. Press the button again when you are back online.",
};

/** How long, in milliseconds, an answer is awaited quietly, and how long before another try is offered. */
const slowNoticeMs = 1200;
const sendTimeoutMs = 20_000;

/**
 * A native form, sent by the browser itself, so that it works before and without script. Once script has arrived, a
 * second press while the first is on its way does nothing, and a press with no signal keeps the page and its words.
 * Families' pages carry no React to their phones: there `app/browser/send-forms.ts` does the same and more.
 */
export function Form({
  method = "post",
  onSubmit,
  saving: savedAt,
  isUnsaved,
  children,
  ...form
}: FormProps) {
  const [state, setState] = useState<State>("still");
  // Beside the state, which a second tap in the same instant would still read as it was.
  const isSent = useRef(false);
  const reachable = useRef(false);
  const sending = state === "sending" || state === "slow";

  useEffect(() => {
    // A page brought back by Back comes as it was left: sent. It must be possible to send it again.
    const handlePageShow = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      isSent.current = false;
      setState("still");
    };
    addEventListener("pageshow", handlePageShow);
    return () => removeEventListener("pageshow", handlePageShow);
  }, []);

  useEffect(() => {
    if (!sending) return;
    const next = state === "sending" ? "slow" : "overdue";
    const timer = setTimeout(
      () => {
        isSent.current = next !== "overdue";
        setState(next);
      },
      next === "slow" ? slowNoticeMs : sendTimeoutMs,
    );
    return () => clearTimeout(timer);
  }, [sending, state]);

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented || method === "get") return;
    if (isSent.current) {
      event.preventDefault();
      return;
    }
    isSent.current = true;
    if (navigator.onLine || reachable.current) {
      reachable.current = false;
      event.currentTarget.dataset.sent = "yes";
      setState("sending");
    } else {
      event.preventDefault();
      void sendIfReachable(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    }
  }

  /** A browser can think itself offline beside a server on its own machine or network, so it asks before it says so. */
  async function sendIfReachable(element: HTMLFormElement, submitter: HTMLElement | null) {
    const answer = await fetch("/healthz", { cache: "no-store" }).catch(() => null);
    reachable.current = answer?.ok ?? false;
    isSent.current = false;
    if (reachable.current) element.requestSubmit(submitter);
    else setState("offline");
  }

  return (
    <form
      {...form}
      method={method}
      noValidate
      onSubmit={send}
      data-saving={savedAt}
      data-unsaved={isUnsaved ? "yes" : undefined}
    >
      <FormSending.Provider value={sending}>{children}</FormSending.Provider>
      <p className="form-state" role="status" data-form-state>
        {words[state]}
      </p>
    </form>
  );
}

/**
 * Stands last in a form that ends with ticks or choices. One that is not ticked is not sent, so without this a form that was
 * cut off on its way would read as one in which nothing was ticked.
 */
export function FormEnd() {
  return <input type="hidden" name={formEndName} value="yes" />;
}

/**
 * The id of what a form writes, made anew by each opening of its page, so that a form sent twice is written once. An autosave
 * brings its own id back with what was typed, but not into the answer to that very form. A form that renders again for another
 * reason leaves that id alone: React writes the value of an input anew whenever it renders it.
 */
export const FormId = memo(function FormId({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} data-form-id="" />;
});
