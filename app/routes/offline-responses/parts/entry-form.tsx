import type { ReactNode } from "react";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { Form, FormEnd, FormId } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { SectionTabs } from "#app/components/section-tabs.tsx";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import type { ConsentStatement } from "#app/domain/survey/consent-statement.ts";
import { enteredModes, formatMode } from "#app/domain/survey/mode.ts";
import type { FieldErrors, Typed } from "#app/http/parse-form.ts";
import { languages } from "#app/messages/languages.ts";
import { EntryQuestions } from "./entry-questions.tsx";
import { FamilyFields } from "./family-fields.tsx";
import { useAskedControls } from "./use-asked-controls.ts";
import { useNumberKeys } from "./use-number-keys.ts";
import "./entered.css";

export type EntryParts = { key: string; title: string; questions: QuestionVersion[] }[];

type EntryFormProps = {
  /** What stands in the form: as typed before, or as it was entered. */
  values: Typed;
  errors: FieldErrors;
  parts: EntryParts;
  /** What they agree to. */
  statement: ConsentStatement;
  /** Received within these, in words. */
  surveyWindowText: string;
  /** YYYY-MM-DD. */
  today: string;
  /** A new response's id, and the set of questions that it answers. */
  created?: { entryId: string; approvalId: string };
  /** By which a later correction is noticed; none for a new response. */
  seen?: string;
  button: string;
};

/** A whole response in the order of the paper form: a tab each section, or one page of sections where there is no script. */
export function EntryForm({
  values,
  errors,
  parts,
  statement,
  surveyWindowText,
  today,
  created,
  seen,
  button,
}: EntryFormProps) {
  const hasKeys = useNumberKeys("entry");
  const all = parts.flatMap(({ questions }) => questions);
  const isRelevant = useAskedControls("entry", all);
  const sections = [
    {
      id: "how",
      name: "How it came",
      content: (
        <ReceiptFields values={values} errors={errors} surveyWindowText={surveyWindowText} today={today} />
      ),
    },
    {
      id: "consent",
      name: "Consent",
      content: <ConsentFields statement={statement} values={values} errors={errors} />,
    },
    {
      id: "about",
      name: "About them",
      content: (
        <EntrySection id="about" title="About them and their children">
          <FamilyFields values={values} errors={errors} isRelevant={isRelevant} />
        </EntrySection>
      ),
    },
    ...parts.map(({ key, title, questions }) => ({
      id: key,
      name: title,
      content: (
        <EntrySection id={`part-${key}`} title={title}>
          <EntryQuestions {...{ questions, values, errors, isRelevant, all }} />
        </EntrySection>
      ),
    })),
  ];
  return (
    <Form data-form="entry">
      {seen === undefined ? null : <input type="hidden" name="seen" value={seen} />}
      {created ? (
        <>
          <FormId name="entry" value={created.entryId} />
          <input type="hidden" name="approval" value={created.approvalId} />
        </>
      ) : null}
      <p>
        Enter the words as they were written or said, in the person’s own language. Leave out names of people
        and schools.
      </p>
      {hasKeys ? (
        <p className="soft" id="entry-keys">
          By keyboard: the number of a choice chooses it and goes on. Enter goes on without choosing.
        </p>
      ) : null}
      <div className={hasKeys ? "entry-numbered" : undefined}>
        <SectionTabs
          label="Parts of the response"
          sections={sections}
          describeNext={(name) => `Next: ${name}`}
        />
      </div>
      <ButtonRow>
        <Button>{button}</Button>
      </ButtonRow>
      <FormEnd />
    </Form>
  );
}

function EntrySection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="entered-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

type SectionProps = Pick<EntryFormProps, "values" | "errors">;

function ReceiptFields({
  values,
  errors,
  surveyWindowText,
  today,
}: SectionProps & { surveyWindowText: string; today: string }) {
  const first = (name: string) => values[name]?.[0] ?? "";
  return (
    <EntrySection id="how" title="How and when it came">
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
      <DatePickerField
        name="received"
        startsAt={today}
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
    </EntrySection>
  );
}

function ConsentFields({ statement, values, errors }: SectionProps & Pick<EntryFormProps, "statement">) {
  return (
    <EntrySection id="consent" title="What they agreed to">
      <Details summary="The words that they agree to, to be read out on the phone">
        {statement.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Details>
      {statement.choices.map(({ name, label, hint, needed }) => (
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
    </EntrySection>
  );
}
