import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxReasonLength } from "#app/domain/retention/retention.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

type MonthsFormProps = {
  months: number;
  /** The least that it may be, in a sentence. */
  minText: string;
  isConfirmed: boolean;
  errors: FieldErrors;
  typed: Typed | undefined;
};

/** Confirms for how long everything is kept, or changes it for a reason. */
export function MonthsForm({ months, minText, isConfirmed, errors, typed }: MonthsFormProps) {
  const form = (
    <Form>
      <input type="hidden" name="seen" value={isConfirmed ? String(months) : ""} />
      <TextField
        label="Months after the letter is published"
        name="months"
        width={4}
        inputMode="numeric"
        description={minText}
        defaultValue={typedOr(typed, "months") || String(months)}
        errorMessage={errors.months}
      />
      {isConfirmed ? (
        <TextArea
          label="Why it is changed"
          name="reason"
          rows={3}
          limit={maxReasonLength}
          description="It stands on this page until everything is deleted. Do not write what a family said."
          defaultValue={typedOr(typed, "reason")}
          errorMessage={errors.reason}
        />
      ) : null}
      <Button kind={isConfirmed ? "secondary" : "primary"}>
        {isConfirmed ? "Change how long" : "Confirm how long"}
      </Button>
    </Form>
  );
  if (!isConfirmed) return form;
  return (
    <Details summary="Keep it for longer" open={Object.keys(errors).length > 0}>
      {form}
    </Details>
  );
}
