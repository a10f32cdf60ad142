import { formatDate } from "../calendar/format-dates.ts";
import type { When } from "../calendar/inspection-dates.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import type { StepKey } from "../calendar/schedule.ts";

/** What is recorded of a re-visit's steps: a date that has passed is not an act. */
export type StepFacts = {
  readonly notifiedAt: Temporal.Instant | null;
  /** When the young people's questions were first shared with the local area officer. */
  readonly youngPeopleSharedAt: Temporal.Instant | null;
  readonly questionsApproved: boolean;
  /** When the first session of the open meeting that took place ended. */
  readonly meetingHeldAt: Temporal.Instant | null;
};

export type StepStatus = {
  /** `missed`: its date has passed, and nothing records that it was done. */
  readonly kind: "done" | "missed" | "passed" | "now" | "to-come";
  /** A word or two: "Done on Monday 23 November 2026". */
  readonly words: string;
};

/** How a step of a re-visit stands, by what is recorded of it and, for what happens by itself, by the clock. */
export function statusOfStep(key: StepKey, set: When, facts: StepFacts, now: Temporal.Instant): StepStatus {
  const act = findAct(key, facts);
  if (act) return { kind: "done", words: `Done on ${formatDate(dateInLondon(act))}` };
  const today = dateInLondon(now);
  const isPast = set.at
    ? Temporal.Instant.compare(set.at, now) <= 0
    : Temporal.PlainDate.compare(set.date, today) < 0;
  if (!isPast)
    return set.date.equals(today) ? { kind: "now", words: "Today" } : { kind: "to-come", words: "" };
  switch (key) {
    case "notification":
    case "young-people-questions":
    case "open-meeting":
      return { kind: "missed", words: "Not done" };
    case "survey-opens":
    case "survey-closes":
      if (!facts.questionsApproved || facts.notifiedAt === null)
        return { kind: "missed", words: "Did not open" };
      return { kind: "done", words: key === "survey-opens" ? "Opened" : "Closed" };
    case "evidence-upload":
    case "final-day":
      return { kind: "passed", words: "Passed" };
  }
}

function findAct(key: StepKey, facts: StepFacts): Temporal.Instant | null {
  switch (key) {
    case "notification":
      return facts.notifiedAt;
    case "young-people-questions":
      return facts.youngPeopleSharedAt;
    case "open-meeting":
      return facts.meetingHeldAt;
    default:
      return null;
  }
}
