import { type FormEvent, type FormHTMLAttributes, useEffect, useState } from "react";
import { FormSending } from "./form-sending.ts";
import "./form.css";

type FormProps = Omit<FormHTMLAttributes<HTMLFormElement>, "className" | "style" | "noValidate">;

/**
 * A native form, sent by the browser itself, so that it works before and without script. Once script has arrived, a
 * second press while the first is on its way does nothing, and a press with no signal keeps the page and its words.
 */
export function Form({ method = "post", onSubmit, children, ...form }: FormProps) {
  const [state, setState] = useState<"still" | "sending" | "slow" | "offline">("still");
  const sending = state === "sending" || state === "slow";

  useEffect(() => {
    // A page brought back by Back comes as it was left: sent. It must be possible to send it again.
    const comeBack = (event: PageTransitionEvent) => event.persisted && setState("still");
    addEventListener("pageshow", comeBack);
    return () => removeEventListener("pageshow", comeBack);
  }, []);

  useEffect(() => {
    if (state !== "sending") return;
    const timer = setTimeout(() => setState("slow"), 1200);
    return () => clearTimeout(timer);
  }, [state]);

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event);
    if (event.defaultPrevented || method === "get") return;
    if (sending) event.preventDefault();
    else if (!navigator.onLine) {
      event.preventDefault();
      setState("offline");
    } else setState("sending");
  }

  return (
    <form {...form} method={method} noValidate onSubmit={send}>
      <FormSending.Provider value={sending}>{children}</FormSending.Provider>
      <p className="form-state" role="status">
        {state === "slow" ? "Still sending. Please wait a moment." : null}
        {state === "offline"
          ? "There is no signal at the moment. What you wrote is still here. Try again when you are back online."
          : null}
      </p>
    </form>
  );
}
