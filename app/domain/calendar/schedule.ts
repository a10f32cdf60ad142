import type { StepKey } from "#db/tables/enumerations.ts";

/** The steps of a re-visit that have a date, in the words used in addresses, files and tables. */
export const stepKeys = [
  "notification",
  "evidence-upload",
  "young-people-questions",
  "survey-opens",
  "survey-closes",
  "open-meeting",
  "final-day",
] as const satisfies readonly StepKey[];

export type { StepKey };

/** What happens on a day of the count, or on the last day on site, whichever that is. */
export type Step = {
  readonly key: StepKey;
  readonly day: number | "last";
  /** Set for a step that happens at an instant, in London's time; the others take a day. */
  readonly time?: Temporal.PlainTime;
  /** A few words, for a table or a small calendar. */
  readonly name: string;
  /** A whole line, to be read on its own. */
  readonly label: string;
  readonly explanation: string;
  /** The paragraphs of the handbook that say so. */
  readonly source: string;
};

/** What follows the last day on site, counted in working days from it. */
export type Afterwards = {
  readonly key: "draft-letter" | "final-letter" | "publication";
  readonly workingDaysAfterEnd: number;
  readonly label: string;
  readonly explanation: string;
  /** The paragraphs of the handbook that say so. */
  readonly source: string;
};

/** What a kind of inspection says about time. Another kind is another of these, and no other code. */
export type Schedule = {
  readonly lengths: readonly number[];
  readonly steps: readonly Step[];
  readonly afterwards: readonly Afterwards[];
};

const NOON = Temporal.PlainTime.from("12:00");
const FINAL_LETTER_WITHIN = 28;
const PUBLISHED_WITHIN = 33;
const DAYS_TO_COMMENT = 10;

/** A re-visit of two to four days to an area with a written statement of action (handbook of 2019, ¶114-133). */
export const inspectionSchedule: Schedule = {
  lengths: [2, 3, 4],
  steps: [
    {
      key: "notification",
      day: -10,
      name: "Area and forum told",
      label: "The area, its health partners and its parent carer forum are told",
      explanation: "In the morning. The lead inspector also calls the local area officer that day.",
      source: "¶114, ¶116",
    },
    {
      key: "evidence-upload",
      day: -7,
      name: "Last day for evidence",
      label: "Last day for the area and its forum to upload evidence",
      explanation: "By the end of the day. They upload what they already have.",
      source: "¶118",
    },
    {
      key: "young-people-questions",
      day: -6,
      name: "Young people's questions shared",
      label: "The questions for young people go to the local area officer",
      explanation: "So that young people can know beforehand what they will be asked.",
      source: "¶115",
    },
    {
      key: "survey-opens",
      day: -5,
      time: NOON,
      name: "Survey opens",
      label: "The survey of parents and carers opens at 12 noon",
      explanation: "It stays open, day and night, until it closes.",
      source: "¶122",
    },
    {
      key: "survey-closes",
      day: -1,
      time: NOON,
      name: "Survey closes",
      label: "The survey of parents and carers closes at 12 noon",
      explanation: "On the last working day before inspectors arrive.",
      source: "¶122",
    },
    {
      key: "open-meeting",
      day: 1,
      name: "Open meeting",
      label: "First day on site, with the open meeting for parents and carers",
      explanation: "Inspectors meet the area's leaders, the forum and then any parents who come.",
      source: "¶126",
    },
    {
      key: "final-day",
      day: "last",
      name: "Last day on site",
      label: "Last day on site: inspectors decide, and tell the area what they found",
      explanation: "Whether there is sufficient progress in each area of weakness, and why.",
      source: "¶128",
    },
  ],
  afterwards: [
    {
      key: "draft-letter",
      workingDaysAfterEnd: FINAL_LETTER_WITHIN - DAYS_TO_COMMENT,
      label: "Latest day for the draft letter to go to the area",
      explanation: `The area then has ${DAYS_TO_COMMENT} working days to comment on facts.`,
      source: "¶131-132",
    },
    {
      key: "final-letter",
      workingDaysAfterEnd: FINAL_LETTER_WITHIN,
      label: "The final letter goes to the area",
      explanation: `Usually within ${FINAL_LETTER_WITHIN} working days of the last day on site.`,
      source: "¶133",
    },
    {
      key: "publication",
      workingDaysAfterEnd: PUBLISHED_WITHIN,
      label: "The letter is published",
      explanation: `Normally within ${PUBLISHED_WITHIN} working days of the last day on site.`,
      source: "¶133",
    },
  ],
};

const stepNames = new Map(inspectionSchedule.steps.map((step) => [step.key, step.name]));

/** "Survey opens" */
export function nameOfStep(key: StepKey): string {
  return stepNames.get(key) ?? key;
}

export function isStepKey(key: string): key is StepKey {
  return stepKeys.some((candidate) => candidate === key);
}

/** Whether a step happens at an instant (the survey's two noons) rather than taking a day. */
export function hasATime(key: StepKey): boolean {
  return inspectionSchedule.steps.some((step) => step.key === key && step.time !== undefined);
}
