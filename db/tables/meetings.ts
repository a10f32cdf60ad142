/** One session of the open meeting with parents. */
export interface MeetingSessionsTable {
  id: string;
  revisitId: string;
  /** Instants, UTC. */
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  access: string;
  /** When the statement on evidence, consent and safeguarding was read out (¶34). */
  statementReadAt: string | null;
  statementReadBy: string | null;
  attended: number | null;
  cancelledAt: string | null;
  createdBy: string;
  createdAt: string;
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
  agreed: string;
  mayQuote: number;
  takenBy: string;
  takenAt: string;
}
