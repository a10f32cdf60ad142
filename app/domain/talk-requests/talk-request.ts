import type { TalkDays, TalkNeed, TalkStep, TalkTime, TrustedAdultRole } from "#db/tables/enumerations.ts";
import { instantInLondon } from "../calendar/london-time.ts";

export type { TalkDays, TalkNeed, TalkStep, TalkTime, TrustedAdultRole };

/** Who the adult can be to them, in the order in which the page asks. A young person is none of these. */
export const trustedAdultRoles = [
  "parent",
  "family",
  "teacher",
  "advocate",
  "social-worker",
  "health",
  "support",
  "other",
] as const satisfies readonly TrustedAdultRole[];

export const talkNeeds = [
  "someone-with-me",
  "quiet-place",
  "signer",
  "communication-aid",
  "easy-read",
  "getting-in",
  "interpreter",
  "breaks",
] as const satisfies readonly TalkNeed[];

export const talkTimes = [
  "any",
  "morning",
  "afternoon",
  "after-school",
] as const satisfies readonly TalkTime[];

export const talkDays = ["weekdays", "every-day"] as const satisfies readonly TalkDays[];

/** In characters, as they are stored. */
export const maxTalkLengths = { adultName: 100, adultContact: 254, needsWords: 500, place: 200 } as const;

/** What a young person says. All of it is about the adult and about what is needed: there is no field for themselves. */
export type TalkWords = {
  adultRole: TrustedAdultRole;
  adultName: string;
  adultContact: string;
  adultKnows: boolean;
  needs: readonly TalkNeed[];
  needsWords: string;
  goodTime: TalkTime;
};

/** When somebody answers: HH:MM in London. */
export type TalkHours = { days: TalkDays; fromTime: string; untilTime: string };

const lastTime = Temporal.PlainTime.from("17:00");
const retentionDays = 7;

/** Until when they can ask: 5pm in London on the last day on site. */
export function talkClosesAt(lastDay: Temporal.PlainDate): Temporal.Instant {
  return instantInLondon(lastDay, lastTime);
}

/** The day on which everything that was said in requests is erased, at the latest where no entry about it is open. */
export function talkErasedOn(lastDay: Temporal.PlainDate): Temporal.PlainDate {
  return lastDay.add({ days: retentionDays });
}

/** Of re-visits whose last day on site was then or before, requests are to be erased. */
export function lastDayToErase(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: retentionDays });
}

/** How a request stands. */
export type TalkState = "new" | "called" | "arranged" | "discussion" | "declined" | "taken-back";

/** By the last step, in the order in which they were done. A discussion that was removed leaves it arranged. */
export function talkStateOf(steps: readonly { step: TalkStep; discussionId: string | null }[]): TalkState {
  const last = steps.findLast(
    ({ step, discussionId }) => step !== "discussion" || discussionId !== null,
  )?.step;
  return last === undefined || last === "reopened" ? "new" : last;
}

export const talkStateNames: Readonly<Record<TalkState, string>> = {
  new: "New",
  called: "Called",
  arranged: "Arranged",
  discussion: "A discussion",
  declined: "Declined",
  "taken-back": "Withdrawn",
};

/** What each step is called in a request's history. */
export const talkStepNames: Readonly<Record<TalkStep, string>> = {
  called: "Called the adult",
  arranged: "Arranged a time and a place",
  discussion: "Made it a discussion",
  declined: "Declined",
  reopened: "Put back to new",
  "taken-back": "Withdrawn by whoever asked",
};

/** For inspectors: who the adult is to the young person. */
export const adultRoleNames: Readonly<Record<TrustedAdultRole, string>> = {
  parent: "A parent or carer",
  family: "Somebody else of the family",
  teacher: "A teacher, or somebody at school or college",
  advocate: "An advocate",
  "social-worker": "A social worker",
  health: "A doctor, nurse or therapist",
  support: "A support worker or youth worker",
  other: "Another adult",
};

export const talkNeedNames: Readonly<Record<TalkNeed, string>> = {
  "someone-with-me": "Someone with them",
  "quiet-place": "A quiet place",
  signer: "A signer",
  "communication-aid": "Their communication aid",
  "easy-read": "Easy words and pictures",
  "getting-in": "A place that they can get into",
  interpreter: "Somebody who speaks their language",
  breaks: "Breaks",
};

export const talkTimeNames: Readonly<Record<TalkTime, string>> = {
  any: "Any time in these hours",
  morning: "In the morning",
  afternoon: "In the afternoon",
  "after-school": "After school",
};

export const talkDayNames: Readonly<Record<TalkDays, string>> = {
  weekdays: "Monday to Friday",
  "every-day": "Every day",
};
