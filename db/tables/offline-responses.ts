/** Where families of a re-visit post or hand in the paper form, as the lead wrote it. */
export interface PaperReturnsTable {
  inspectionId: string;
  words: string;
  changedBy: string;
  changedAt: Temporal.Instant;
}

/** A response that came on paper, by phone or by email, and who of the inspectors entered it. Nothing about its writer. */
export interface EnteredResponsesTable {
  responseId: string;
  inspectionId: string;
  /** 1 for the first of its re-visit: written on the paper, told to whoever phoned. */
  number: number;
  enteredBy: string;
  enteredAt: Temporal.Instant;
  correctedBy: string | null;
  correctedAt: Temporal.Instant | null;
  withdrawnBy: string | null;
}
