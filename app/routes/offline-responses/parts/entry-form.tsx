import { AboutFields } from "#app/components/about-fields.tsx";
import { EnglishForFamilies } from "#app/components/english-for-families.tsx";
import { Form, FormEnd, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { DateField } from "#app/components/native/date-field.tsx";
import { Details } from "#app/components/native/details.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { controlOf } from "#app/domain/drafts/draft.ts";
import { notOnlineStatement } from "#app/domain/paper/paper-statement.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { enteredModes, formatMode } from "#app/domain/survey/mode.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { languages } from "#app/messages/languages.ts";
import "./entered.css";

export type EntryParts = { key: string; title: string; questions: QuestionVersion[] }[];

type EntryFormProps = {
  /** What stands in the form: as typed before, or as it was entered. */
  values: Typed;
  errors: FieldErrors;
  parts: EntryParts;
  /** Received within these, in words. */
  surveyWindowText: string;
  /** A new response's id, and the set of questions that it answers. */
  created?: { entryId: string; approvalId: string };
  button: string;
};

/** A whole response on one page, in the order of the paper form. */
export function EntryForm({ values, errors, parts, surveyWindowText, created, button }: EntryFormProps) {
  const first = (name: string) => values[name]?.[0] ?? "";
  return (
    <Form>
      {created ? (
        <>
          <FormId name="entry" value={created.entryId} />
          <input type="hidden" name="approval" value={created.approvalId} />
        </>
      ) : null}
      <h2>How and when it came</h2>
      <RadioGroup
        name="mode"
        label="How did it come?"
        options={enteredModes.map((mode) => ({ value: mode, label: formatMode(mode) }))}
        defaultValue={first("mode")}
        errorMessage={errors.mode}
      />
      <Select
        name="paper-language"
        label="In which language was the paper form?"
        description="What they agreed to is kept in the words of that form, not in those of their answers."
        options={languages.map(({ code, english }) => ({ value: code, label: english }))}
        placeholder="It was not on paper"
        defaultValue={first("paper-language")}
        errorMessage={errors["paper-language"]}
      />
      <Checkbox
        name="paper-easy-read"
        label="The paper form was in Easy Read"
        defaultChecked={values["paper-easy-read"] !== undefined}
      />
      <DateField
        name="received"
        label="On what day was it received?"
        description={`When the form was handed in or arrived, the email arrived, or the call was made. ${surveyWindowText}`}
        defaultValue={{
          day: first("received-day"),
          month: first("received-month"),
          year: first("received-year"),
        }}
        errorMessage={errors.received}
      />
      <TimeField
        name="received-time"
        label="At what time?"
        description="By the clock in England, for example 9:30am or 14:00. If only the day is known, say when you took it in."
        defaultValue={first("received-time")}
        errorMessage={errors["received-time"]}
      />
      <section className="entered-part" aria-labelledby="consent">
        <h2 id="consent">What they agreed to</h2>
        <Details summary="The words that they agree to, to be read out on the phone">
          {notOnlineStatement.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Details>
        {notOnlineStatement.choices.map(({ name, label, hint, needed }) => (
          <Checkbox
            key={name}
            name={name}
            label={label}
            description={hint}
            isOptional={!needed}
            errorMessage={errors[name]}
            defaultChecked={values[name] !== undefined}
          />
        ))}
      </section>
      <section className="entered-part" aria-labelledby="about">
        <h2 id="about">About them and their children</h2>
        <EnglishForFamilies>
          <AboutFields values={values} errors={errors} />
        </EnglishForFamilies>
      </section>
      {parts.map(({ key, title, questions }) => (
        <section className="entered-part" aria-labelledby={`part-${key}`} key={key}>
          <h2 id={`part-${key}`}>{title}</h2>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              name={controlOf(question)}
              values={values[controlOf(question)]}
              error={errors[controlOf(question)]}
            />
          ))}
        </section>
      ))}
      <p>
        Enter the words as they were written or said, in the person’s own language. Leave out names of people
        and schools.
      </p>
      <ButtonRow>
        <Button>{button}</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}
