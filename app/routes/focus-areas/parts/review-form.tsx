import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { FocusAreaRow } from "#app/domain/focus-areas/focus-area-rows.ts";
import { JoinAndSplit } from "./join-and-split.tsx";
import "../../../components/native/hidden-field.css";
import "./focus-areas.css";

type ReviewFormProps = {
  action: string;
  rows: readonly FocusAreaRow[];
  /** By which another's change is noticed. */
  seen: string;
  errors: Readonly<Record<string, string | undefined>>;
};

/** Every focus area to be named, put in order, changed or removed; saved all together. */
export function ReviewForm({ action, rows, seen, errors }: ReviewFormProps) {
  return (
    <Form action={action}>
      <input type="hidden" name="seen" value={seen} />
      {/* Enter in a field presses the first button of its form. */}
      <div className="hidden-field" aria-hidden="true">
        <button type="submit" tabIndex={-1} />
      </div>
      {rows
        .map((row, index) => ({ row, number: index + 1 }))
        .map(({ row, number }) => (
          <Row key={number} number={number} row={row} errors={errors} action={action} />
        ))}
      <ButtonRow>
        <Button>Save the focus areas</Button>
        <Button kind="secondary" name="add" value="yes">
          Add another
        </Button>
      </ButtonRow>
    </Form>
  );
}

type RowProps = {
  number: number;
  row: FocusAreaRow;
  errors: ReviewFormProps["errors"];
  /** Where the form is sent. */
  action: string;
};

function Row({ number, row, errors, action }: RowProps) {
  return (
    <fieldset className="focus-areas-row">
      <legend>Focus area {number}</legend>
      <input type="hidden" name={`id-${number}`} value={row.id} />
      <div className="focus-areas-words">
        <TextField
          label="Short name"
          name={`shortName-${number}`}
          description={number === 1 ? "A few words, for screens and for speech" : undefined}
          autoComplete="off"
          defaultValue={row.shortName}
          errorMessage={errors[`shortName-${number}`]}
        />
        <TextArea
          label="Full text"
          name={`fullText-${number}`}
          description={number === 1 ? "As the letter has it, 80 words at most" : undefined}
          rows={row.fullText.length > 160 ? 6 : 3}
          defaultValue={row.fullText}
          errorMessage={errors[`fullText-${number}`]}
        />
      </div>
      <div className="focus-areas-where">
        <TextField
          label="Theme"
          name={`theme-${number}`}
          isOptional
          description={number === 1 ? "To group several under one heading" : undefined}
          autoComplete="off"
          defaultValue={row.theme}
          errorMessage={errors[`theme-${number}`]}
        />
        <TextField
          label="Place in the order"
          name={`position-${number}`}
          width={2}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={row.position}
          errorMessage={errors[`position-${number}`]}
        />
        <Checkbox label="Remove it" name={`remove-${number}`} defaultChecked={row.remove} />
      </div>
      <JoinAndSplit number={number} fullText={row.fullText} action={action} />
    </fieldset>
  );
}
