import { useWords } from "#app/components/words.ts";
import { Button, ButtonRow } from "./button.tsx";
import { Form } from "./form.tsx";

type ClearDeviceProps = {
  area: { slug: string };
  /** There are answers on the device that were not sent. */
  unsent?: boolean;
};

/** For a device that others use: takes away what leads back to somebody's answers. */
export function ClearDevice({ area, unsent }: ClearDeviceProps) {
  const { say } = useWords();
  return (
    <Form action={`/areas/${area.slug}/survey/clearing`}>
      {unsent ? <p>{say("receipt.clear.unsent")}</p> : null}
      <ButtonRow>
        <Button kind="secondary">{say("receipt.clear")}</Button>
      </ButtonRow>
    </Form>
  );
}
