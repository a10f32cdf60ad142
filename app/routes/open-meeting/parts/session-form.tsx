import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { seenToSend } from "#app/http/seen-mark.ts";
import { SessionTime } from "./session-time.tsx";

export type SessionFormValues = {
  /** YYYY-MM-DD, and two times as people write them. */
  date: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  access: string;
};

type SessionFormProps = {
  title: string;
  button: string;
  values: SessionFormValues;
  /** The mark of what stands there; none for a new one. */
  seen?: string;
  answer?: { typed: Typed; errors: FieldErrors };
};

/** When, where, and how everybody can take part. */
export function SessionForm({ title, button, values, seen, answer }: SessionFormProps) {
  const { typed, errors = {} } = answer ?? {};
  const [year, month, day] = values.date.split("-");
  const date = {
    day: typedOr(typed, "date-day", day?.replace(/^0/, "")),
    month: typedOr(typed, "date-month", month?.replace(/^0/, "")),
    year: typedOr(typed, "date-year", year),
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <Form>
        {seen === undefined ? null : <input type="hidden" name="seen" value={seenToSend(seen, typed)} />}
        <DatePickerField
          label="On what day?"
          name="date"
          errorMessage={errors.date}
          defaultValue={date}
          startsAt={values.date}
        />
        <SessionTime
          label="When does it start?"
          name="starts-at"
          errorMessage={errors["starts-at"]}
          defaultValue={typedOr(typed, "starts-at", values.startsAt)}
        />
        <SessionTime
          label="When does it end?"
          name="ends-at"
          errorMessage={errors["ends-at"]}
          defaultValue={typedOr(typed, "ends-at", values.endsAt)}
        />
        <TextArea
          label="Where is it?"
          name="place"
          description="The building, the room and its address with the postcode. Leave it out if it is online only."
          isOptional
          rows={2}
          errorMessage={errors.place}
          defaultValue={typedOr(typed, "place", values.place)}
        />
        <TextField
          label="Link to join online"
          name="link"
          description="Leave it out if nobody can join online."
          isOptional
          type="url"
          autoComplete="off"
          spellCheck={false}
          errorMessage={errors.link}
          defaultValue={typedOr(typed, "link", values.link)}
        />
        <TextArea
          label="How is it accessible?"
          name="access"
          description="Steps and lifts, hearing loop, signers and interpreters, captions, parking and buses, a quiet room, whether children can come."
          rows={4}
          errorMessage={errors.access}
          defaultValue={typedOr(typed, "access", values.access)}
        />
        <ButtonRow>
          <Button>{button}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
