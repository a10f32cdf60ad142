import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { DateField } from "#app/components/native/date-field.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { PasskeyForm } from "#app/components/passkey-form.tsx";
import { SharedWords } from "#app/components/shared-words.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

const change = [
  { value: "better", label: "Better" },
  { value: "same", label: "About the same" },
  { value: "worse", label: "Worse" },
  { value: "dont-know", label: "I don’t know", apart: true },
];

const support = [
  { value: "ehcp", label: "An education, health and care plan", hint: "Often called an EHC plan or EHCP" },
  { value: "sen", label: "SEN support at school or nursery" },
  {
    value: "none",
    label: "Nothing yet: we are waiting for an assessment, or were told that there would be none",
  },
  { value: "unsaid", label: "Prefer not to say", apart: true },
];

const faces = [
  { value: "good", label: "Good", face: "good" as const },
  { value: "ok", label: "OK", face: "ok" as const },
  { value: "not-good", label: "Not good", face: "not-good" as const },
  { value: "not-sure", label: "Not sure", face: "not-sure" as const },
];

type FieldsProps = { sent: readonly (readonly [string, string])[]; posted: boolean };

export function Fields({ sent, posted }: FieldsProps) {
  return (
    <Part id="fields" title="Fields">
      <p>
        Sending this form shows below it what the browser sent. It changes nothing, and it works without
        script.
      </p>
      <Form method="get" action={`${paths.gallery.components()}#sent`} aria-label="Every field">
        <TextFields />
        <Choices />
        <DatesAndFiles />
        <ButtonRow>
          <Button>Show what is sent</Button>
        </ButtonRow>
      </Form>
      <h3 id="sent">What was sent</h3>
      <SummaryList
        rows={sent.map(([name, value], index) => ({ key: `${name} ${index}`, label: name, value }))}
      />
      <Specimen name="Form that posts">
        {posted ? (
          <div id="posted">
            <Banner kind="success" title="Received" announce />
          </div>
        ) : null}
        <Form action={paths.gallery.components()} aria-label="A form that posts">
          <TextArea label="Words to send" name="words-to-send" rows={2} />
          <Button>Send the words</Button>
        </Form>
      </Specimen>
    </Part>
  );
}

function TextFields() {
  return (
    <>
      <Specimen name="TextField">
        <TextField label="Name of the area" name="field-text" />
        <TextField
          label="Email address"
          name="field-email"
          type="email"
          autoComplete="email"
          description="We only use it to send you the link."
          isOptional
        />
        <TextField
          label="Name of the area"
          name="field-text-error"
          errorMessage="Write the name of the area"
          defaultValue="Ex"
          width={20}
        />
        <TextField
          label="Address name"
          name="field-disabled"
          defaultValue="exampleshire"
          isDisabled
          description="It cannot change once the area has been notified."
        />
      </Specimen>
      <Specimen name="PasskeyForm">
        <PasskeyForm
          action={paths.gallery.components()}
          challengePath={paths.signIn.passkeyChallenge()}
          button="Sign in with a passkey"
          fallback={<p>To use a passkey, this page needs JavaScript and a browser that knows passkeys.</p>}
        />
      </Specimen>
      <Specimen name="SharedWords">
        <SharedWords
          label="What you found"
          name="field-shared-words"
          seenText="2"
          otherText="Plans are on time now."
          defaultValue="Plans are late."
          errorMessage="Somebody else changed it meanwhile"
        />
      </Specimen>
      <Specimen name="TextArea">
        <TextArea
          label="Tell us more, in your own words"
          labelAs="h2"
          name="field-words"
          description="Please leave out names and anything that shows who your child is."
          limit={2000}
        />
        <TextArea
          label="What you said before"
          name="field-words-before"
          defaultValue="The plan came late."
          rows={2}
        />
        <TextArea
          label="What would have helped?"
          name="field-words-error"
          errorMessage="Use 20 characters or fewer: you have 22 now"
          defaultValue="أخي لا يحصل على مساعدة"
          limit={20}
          rows={3}
        />
      </Specimen>
    </>
  );
}

function Choices() {
  return (
    <>
      <Specimen name="RadioGroup">
        <RadioGroup
          label="Compared with May 2025, how is the help that your child gets?"
          labelAs="h2"
          name="field-radio"
          options={change}
          defaultValue="same"
        />
        <RadioGroup
          label="How have things changed?"
          name="field-radio-error"
          options={change}
          description="Think of the last 18 months."
          errorMessage="Choose how things have changed, or “I don’t know”"
        />
        <RadioGroup label="How is it going at school?" name="field-faces" options={faces} faces />
        <RadioGroup
          label="Length of the re-visit"
          name="field-radio-off"
          options={[
            { value: "2", label: "2 days" },
            { value: "3", label: "3 days" },
          ]}
          defaultValue="2"
          isDisabled
        />
      </Specimen>
      <Specimen name="CheckboxGroup">
        <CheckboxGroup
          label="What help does your child have now?"
          name="field-ticks"
          options={support}
          description="Choose all that apply."
          isOptional
          defaultValue={["ehcp"]}
        />
        <CheckboxGroup
          label="What help does your child have now?"
          name="field-ticks-error"
          options={support.slice(0, 2)}
          errorMessage="Choose at least one, or go on without answering"
        />
      </Specimen>
      <Specimen name="Checkbox">
        <Checkbox
          label="I have read this and I want to take part"
          name="field-tick"
          description="You can stop at any time before you send your answers."
        />
        <Checkbox
          label="My words may be quoted, without my name"
          name="field-tick-error"
          errorMessage="Tick the box to go on, or choose “I do not want to take part”"
        />
      </Specimen>
    </>
  );
}

function DatesAndFiles() {
  return (
    <>
      <Specimen name="Select">
        <Select
          label="Theme"
          name="field-select"
          placeholder="Choose a theme"
          options={[
            { value: "ehcp", label: "EHC plans", group: "Assessment" },
            { value: "waits", label: "Waiting times", group: "Assessment" },
            { value: "transitions", label: "Growing up and moving on", group: "Outcomes" },
          ]}
        />
        <Select
          label="Role"
          name="field-select-error"
          errorMessage="Choose what this person does"
          options={[{ value: "lead", label: "Lead inspector" }]}
          placeholder=""
        />
      </Specimen>
      <Specimen name="DateField, TimeField">
        <DateField
          label="First day of the re-visit"
          name="field-date"
          description="For example, 27 9 2027"
          defaultValue="2027-09-07"
        />
        <DateField
          label="First day of the re-visit"
          name="field-date-error"
          errorMessage="The first day must be a real date, such as 27 9 2027"
          defaultValue={{ day: "31", month: "9", year: "2027" }}
          errorIn={["day", "month"]}
        />
        <TimeField label="Starts at" name="field-time" />
      </Specimen>
      <Specimen name="FileField">
        <FileField
          label="Evidence"
          name="field-file"
          description="A PDF, a Word document or a picture, up to 10 MB."
          multiple
        />
        <FileField
          label="Evidence"
          name="field-file-error"
          errorMessage="The file is too big: choose one up to 10 MB"
        />
      </Specimen>
    </>
  );
}
