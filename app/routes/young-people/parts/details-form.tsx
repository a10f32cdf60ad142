import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { PossibleNames } from "#app/components/possible-names.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { DiscussionDetails } from "#app/domain/discussions/discussion.ts";
import { settings, settingWords } from "#app/domain/discussions/setting.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { seenToSend } from "#app/http/seen-mark.ts";

export type DetailsAnswer = { typed: Typed; errors: FieldErrors; names: string[]; notNames: string[] };

type DetailsFormProps = {
  title: string;
  button: string;
  /** What is kept now; nothing for a new discussion. */
  details?: DiscussionDetails;
  /** The mark of those. */
  seen?: string;
  /** The day whose month opens where no date is typed, YYYY-MM-DD. */
  startsAt: string;
  answer?: DetailsAnswer;
};

/** Where, when, who helped and what was changed. There is no field for a name. */
export function DetailsForm({ title, button, details, seen, startsAt, answer }: DetailsFormProps) {
  const { typed, errors = {}, names = [], notNames = [] } = answer ?? {};
  const [year, month, day] = (details?.heldOn ?? "").split("-");
  const heldOn = {
    day: typedOr(typed, "held-on-day", day?.replace(/^0/, "")),
    month: typedOr(typed, "held-on-month", month?.replace(/^0/, "")),
    year: typedOr(typed, "held-on-year", year),
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <Form>
        {seen === undefined ? null : <input type="hidden" name="seen" value={seenToSend(seen, typed)} />}
        {names.length > 0 ? <PossibleNames names={names} notNames={notNames} /> : null}
        <DatePickerField
          label="When is it held?"
          name="held-on"
          startsAt={startsAt}
          errorMessage={errors["held-on"]}
          defaultValue={heldOn}
        />
        <TimeField
          label="What time does it start?"
          name="held-time"
          isOptional
          errorMessage={errors["held-time"]}
          defaultValue={typedOr(typed, "held-time", details?.heldTime ?? "")}
        />
        <TextField
          label="Where is it held?"
          name="place"
          description="For example: Hillside School, the library"
          errorMessage={errors.place}
          defaultValue={typedOr(typed, "place", details?.place)}
        />
        <Select
          label="What kind of place is it?"
          name="setting"
          errorMessage={errors.setting}
          placeholder="Choose one"
          options={settings.map((setting) => ({ value: setting, label: settingWords[setting] }))}
          defaultValue={typedOr(typed, "setting", details?.setting)}
        />
        <TextArea
          label="Who helps the young people?"
          name="helpers"
          description="What they are, not who: “a teaching assistant who signs”, “one young person’s support worker”."
          isOptional
          rows={2}
          errorMessage={errors.helpers}
          defaultValue={typedOr(typed, "helpers", details?.helpers)}
        />
        <TextArea
          label="What is changed so that everybody can take part?"
          name="adjustments"
          description="For example: picture cards, a signer, a smaller group, a quiet room, more breaks."
          isOptional
          rows={3}
          errorMessage={errors.adjustments}
          defaultValue={typedOr(typed, "adjustments", details?.adjustments)}
        />
        <Inset>
          <p>
            Write no names anywhere. Young people are known by a number only, and only within this discussion.
          </p>
        </Inset>
        <ButtonRow>
          <Button>{button}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
