import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "./form.tsx";
import { Button, ButtonRow } from "./native/button.tsx";
import { TextField } from "./native/text-field.tsx";

type EmailCodeProps = {
  title: string;
  /** The words of its button. */
  send: string;
  typed?: string;
  error?: string;
};

/** Sends a code to an address that somebody gives for that alone: one message, and it is forgotten. */
export function EmailCode({ title, send, typed, error }: EmailCodeProps) {
  const { t } = useFamilyTranslator();
  return (
    <section aria-labelledby="send-code">
      <h2 id="send-code">{title}</h2>
      <Form>
        <TextField
          name="email"
          type="email"
          label={t("kept.email")}
          description={t("kept.email.hint")}
          errorMessage={error}
          defaultValue={typed}
          autoComplete="email"
        />
        <ButtonRow>
          <Button kind="secondary">{send}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
