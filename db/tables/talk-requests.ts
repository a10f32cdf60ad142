import type {
  LanguageCode,
  Setting,
  TalkDays,
  TalkNeed,
  TalkStep,
  TalkTime,
  TrustedAdultRole,
} from "./enumerations.ts";

/** When inspectors answer young people who ask to talk to one. Without a row nobody can ask. */
export interface TalkHoursTable {
  inspectionId: string;
  days: TalkDays;
  /** HH:MM in London. */
  fromTime: string;
  untilTime: string;
  setBy: string;
  setAt: Temporal.Instant;
}

/** A young person asked to talk to an inspector, through an adult. All of what they said is null once it is erased. */
export interface TalkRequestsTable {
  id: string;
  inspectionId: string;
  /** From 1, in the order in which they came. */
  number: number;
  /** Of the code with which it is taken back. */
  receiptHash: string | null;
  /** In which the page was read. */
  language: LanguageCode | null;
  adultRole: TrustedAdultRole | null;
  adultName: string | null;
  /** A phone number or an email address, of the adult. */
  adultContact: string | null;
  adultKnows: boolean | null;
  needs: readonly TalkNeed[] | null;
  needsWords: string | null;
  goodTime: TalkTime | null;
  askedAt: Temporal.Instant;
  erasedAt: Temporal.Instant | null;
}

/** What was done about a request, by whom; the last one says how it stands. */
export interface TalkRequestStepsTable {
  id: string;
  requestId: string;
  /** From 1, in the order in which they were done. */
  number: number;
  step: TalkStep;
  /** YYYY-MM-DD; only of what was arranged, as are the next three. */
  heldOn: string | null;
  /** HH:MM in London, or null. */
  heldTime: string | null;
  /** Erased with the request. */
  place: string | null;
  setting: Setting | null;
  /** Of the discussion that it became; null once that was removed. */
  discussionId: string | null;
  /** Null where whoever asked took it back. */
  doneBy: string | null;
  doneAt: Temporal.Instant;
}
