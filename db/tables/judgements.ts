/** What an inspector thought of responses that are marked as possibly not families' own. Only ever added to; nothing is left out of any count for it. */
export interface ResponseJudgementsTable {
  id: string;
  inspectionId: string;
  /** `response`, `burst` or `alike`. */
  kind: string;
  /** A response's id; the first instant of the ten minutes; the id of the oldest response of those alike. */
  subject: string;
  /** `genuine` or `doubtful`. */
  verdict: string;
  note: string;
  judgedBy: string;
  judgedAt: Temporal.Instant;
  /** The press that made it, with whatever else was judged by it; null for those made before there was Undo. */
  entry: string | null;
  /** Undone: it holds no more, and stays on record. */
  withdrawnAt: Temporal.Instant | null;
}
