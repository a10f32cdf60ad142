/** How many children of a group live in the area, as the area or the lead entered it. No row where nobody said. */
export interface ReachTotalsTable {
  inspectionId: string;
  /** The question about families that the group belongs to, and its answer: ('age-phase', 'primary'). */
  name: string;
  value: string;
  total: number;
  changedBy: string;
  changedAt: Temporal.Instant;
}

/** That the lead confirmed the totals of one question about families, to weight answers by. It ends when they change. */
export interface ReachConfirmationsTable {
  inspectionId: string;
  /** The question about families: 'age-phase'. */
  name: string;
  confirmedBy: string;
  confirmedAt: Temporal.Instant;
  /** When a total changed: it weights nothing any more, and says what had been chosen. Null while it holds. */
  endedAt: Temporal.Instant | null;
}

/** What the forum and the local area officer see while the survey is open: rounded counts, one row a noon. */
export interface ReachReleasesTable {
  inspectionId: string;
  /** The noon (UTC text) for which it is; what was received from then on is not in it. */
  dueAt: Temporal.Instant;
  madeAt: Temporal.Instant;
  /** JSON text; nothing that is hidden in it is kept. */
  content: object;
}
