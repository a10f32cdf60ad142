import type { QuestionInput } from "../questions/question-input.ts";

export type OfferedKey = "change" | "agreement" | "words";

/**
 * Three questions to begin from for a focus area: whether it has changed since a date, how far enough has been done, and
 * room for words. They name it before a colon, which reads well for a name that is a thing, a fragment or a whole sentence.
 */
export function offerStart(
  focusArea: { id: string; shortName: string },
  { since }: { since: string },
): { key: OfferedKey; question: QuestionInput }[] {
  const name = asTopic(focusArea.shortName);
  const common = { required: false, choices: [], since: null, focusAreaIds: [focusArea.id] };
  return [
    {
      key: "change",
      question: {
        ...common,
        type: "change",
        text: `${name}: is this better or worse for your family now?`,
        hint: "",
        since,
      },
    },
    {
      key: "agreement",
      question: {
        ...common,
        type: "agreement",
        text: `${name}: enough has been done to put this right for my family.`,
        hint: "",
      },
    },
    {
      key: "words",
      question: {
        ...common,
        type: "long-words",
        text: `${name}: tell us more. What has changed for your family, and what has not?`,
        hint: "Please leave out names, and anything else that would show who you are.",
      },
    },
  ];
}

/** About eighteen months before the first day on site: when the area's statement was accepted, as a rule (¶111). */
export function usualSince(dayOne: Temporal.PlainDate): Temporal.PlainDate {
  return dayOne.subtract({ months: 18 });
}

/** The date that questions about a change compare with where nobody has chosen one: always in the past. */
export function comparisonDate(dayOne: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const usual = usualSince(dayOne);
  const yesterday = today.subtract({ days: 1 });
  return Temporal.PlainDate.compare(usual, yesterday) > 0 ? yesterday : usual;
}

/** A short name fit to stand before a colon. */
function asTopic(shortName: string): string {
  const name = shortName.trim().replace(/(?<![\s.;:,])[\s.;:,]+$/, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
