import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { paths } from "#app/paths.ts";

type PasteFormProps = { inspectionId: string; defaultValue?: string; error?: string };

/** Takes the weaknesses as they are copied from the letter; nothing is saved until they have been looked through. */
export function PasteForm({ inspectionId, defaultValue, error }: PasteFormProps) {
  return (
    <Form action={paths.focusAreas.paste(inspectionId)}>
      <TextArea
        label="The weaknesses, as the letter has them"
        name="pasted"
        description="Copy the whole list and paste it here: numbered, lettered, with bullets, one a line, or in paragraphs. You look through it before anything is saved."
        rows={14}
        defaultValue={defaultValue}
        errorMessage={error}
      />
      <ButtonRow>
        <Button>Make focus areas of it</Button>
      </ButtonRow>
    </Form>
  );
}
