import type { Agreement } from "./enumerations.ts";

/** One session of the open meeting with parents. */
export interface MeetingSessionsTable {
  id: string;
  inspectionId: string;
  /** Instants, UTC. */
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** Where people go, or empty where it is online only. */
  place: string;
  /** How people join online, an https address, or empty. */
  link: string;
  /** How it is made accessible. */
  access: string;
  /** When the statement on evidence, consent and safeguarding was read out (¶34), by whom, and which wording. */
  statementReadAt: Temporal.Instant | null;
  statementReadBy: string | null;
  statementVersion: number | null;
  attended: number | null;
  cancelledAt: Temporal.Instant | null;
  cancelledBy: string | null;
  /** Why, and what people can do instead: shown to them. */
  cancelledReason: string | null;
  createdBy: string;
  createdAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  /** How often what calendars hold of it was changed: 0 as it was first arranged. */
  revision: number;
}

export interface MeetingNotesTable {
  id: string;
  sessionId: string;
  /** Null for what belongs to no focus area. */
  focusAreaId: string | null;
  body: string;
  /** How many people said it. */
  people: number;
  /** Roughly how many agreed: `few`, `about-half`, `most`, `nearly-all`, `not-clear`. */
  agreed: Agreement;
  mayQuote: boolean;
  takenBy: string;
  takenAt: Temporal.Instant;
  changedAt: Temporal.Instant | null;
}
