import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { PasskeyAnswer } from "./ask-passkey.ts";
import { Form } from "./form.tsx";
import { Button } from "./native/button.tsx";
import { useLoaded } from "./use-loaded.ts";

type PasskeyFormProps = {
  /** Where the form goes, and where what the device is to sign is asked for. */
  action: string;
  challengePath: string;
  /** Whether the device is to make a passkey, and not to use one that it has. */
  isNew?: boolean;
  kind?: "primary" | "secondary";
  button: string;
  /** What stands in the form above its button. */
  children?: ReactNode;
  /** Shown where passkeys cannot be used: without script, or in a browser that knows none. */
  fallback?: ReactNode;
};

// Only pages that offer passkeys load it, and after their own first script.
const loadPasskeys = () => import("./ask-passkey.ts");

/** A form that the device completes with a passkey before it is sent. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { action, challengePath, isNew = false, kind, button, children, fallback = null } = props;
  const passkeys = useLoaded(loadPasskeys);
  const [state, setState] = useState<{ isAsking: boolean; problem: string | null }>(idle);
  const isComplete = useRef(false);
  if (!passkeys?.isSupported()) return <>{fallback}</>;

  function complete(event: FormEvent<HTMLFormElement>) {
    if (isComplete.current) {
      isComplete.current = false;
      return;
    }
    event.preventDefault();
    if (state.isAsking || !passkeys) return;
    const form = event.currentTarget;
    setState({ isAsking: true, problem: null });
    const answer = isNew ? passkeys.makePasskeyFor(challengePath) : passkeys.askForPasskey(challengePath);
    void answer.then((given) => {
      setState({ isAsking: false, problem: given.ok ? null : given.reason });
      if (!given.ok) return;
      addFields(form, given);
      isComplete.current = true;
      form.requestSubmit();
    });
  }

  return (
    <Form action={action} onSubmit={complete}>
      {children}
      {state.problem === null ? null : <p role="alert">{state.problem}</p>}
      <Button kind={kind} aria-disabled={state.isAsking || undefined}>
        {button}
      </Button>
    </Form>
  );
}

const idle = { isAsking: false, problem: null };

function addFields(form: HTMLFormElement, { fields }: Extract<PasskeyAnswer, { ok: true }>): void {
  for (const input of form.querySelectorAll("input[data-passkey]")) input.remove();
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    input.dataset.passkey = "";
    form.append(input);
  }
}
