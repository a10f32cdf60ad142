import { Button, ButtonRow } from "./button.tsx";
import { Form } from "./form.tsx";

type ClearDeviceProps = {
  area: { slug: string };
  /** There are answers on the device that were not sent. */
  unsent?: boolean;
};

/** For a device that others use: takes away what leads back to somebody's answers. */
export function ClearDevice({ area, unsent }: ClearDeviceProps) {
  return (
    <Form action={`/areas/${area.slug}/survey/clearing`}>
      {unsent ? (
        <p>
          Do others use this device? If you clear it, you cannot come back to what you have saved. Send your
          answers first if you can.
        </p>
      ) : null}
      <ButtonRow>
        <Button kind="secondary">Finish and clear this device</Button>
      </ButtonRow>
    </Form>
  );
}
