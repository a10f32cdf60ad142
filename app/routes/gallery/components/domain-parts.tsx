import { DateCalendar, DateCalendarKey } from "#app/components/date-calendar.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import type { CalendarWeek } from "#app/domain/calendar/calendar.ts";
import type { Wording } from "#app/domain/questions/question.ts";
import { Part, Specimen } from "./specimen.tsx";

const plain = { hint: "", required: false, choices: [], since: null };

const questions: readonly Wording[] = [
  { ...plain, type: "change", text: "How is the help your child gets now?", since: "2025-05-01" },
  { ...plain, type: "agreement", text: "People listen to us", hint: "Think of school and health." },
  { ...plain, type: "frequency", text: "How often does your child’s worker call you?" },
  { ...plain, type: "yes-no", text: "Do you know whom to ask?", required: true },
  {
    ...plain,
    type: "one-of",
    text: "Who told you first?",
    choices: ["School", "A doctor", "Another parent"],
  },
  { ...plain, type: "several-of", text: "What helped?", choices: ["A plan", "A person", "A place"] },
  { ...plain, type: "short-words", text: "In one line: what matters most?" },
  { ...plain, type: "long-words", text: "Tell us more" },
  { ...plain, type: "faces", text: "How do you feel about school?" },
];

/** Components that know the field's words: a question as it is asked, the days of a re-visit. */
export function DomainParts({ weeks }: { weeks: readonly CalendarWeek[] }) {
  return (
    <Part id="domain" title="Questions and days">
      <Specimen name="QuestionField">
        {questions.map((question) => (
          <QuestionField key={question.type} question={question} name={`question-${question.type}`} />
        ))}
        <QuestionField
          question={{ ...plain, type: "yes-no", text: "Did they answer?", required: true }}
          name="question-error"
          error="Choose yes or no, or “I don’t know”"
          values={["yes"]}
        />
      </Specimen>
      <Specimen name="DatePickerField">
        <DatePickerField
          label="First day on site"
          name="gallery-day"
          defaultValue="2026-12-01"
          startsAt="2026-12-01"
          bankHolidays={[{ date: "2026-12-25", title: "Christmas Day" }]}
        />
        <DatePickerField
          label="Any day"
          name="gallery-any-day"
          startsAt="2026-12-01"
          errorMessage="Enter the day"
        />
      </Specimen>
      <Specimen name="DateCalendar, DateCalendarKey">
        <DateCalendarKey />
        <DateCalendar caption="The days of this re-visit" weeks={weeks} />
      </Specimen>
    </Part>
  );
}
