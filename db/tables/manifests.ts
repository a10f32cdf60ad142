/** The cut-off manifest of a survey: what anybody may know of the receipts that were valid when it closed. */
export interface ManifestsTable {
  inspectionId: string;
  /** The closing that it is of. */
  closedAt: Temporal.Instant;
  /** The closing that was last seen to: a later one makes another manifest only where that tells of ten or more. */
  settledUntil: Temporal.Instant;
  madeAt: Temporal.Instant;
  /** 32 random bytes in hexadecimal digits, public, the same for all leaves and another in each manifest. */
  salt: string;
  /** How many leaves; null where there are fewer than ten. So is the root, and nothing else is stored of them. */
  size: number | null;
  /** RFC 6962's Merkle Tree Hash of the leaves, hexadecimal. */
  root: string | null;
  /** JSON: 32 bytes each in hexadecimal digits, in their own order. Empty where there are fewer than ten. */
  leaves: string[];
  /** The next three are rounded to the nearest five; null stands for fewer than ten. Exact counts are not stored. */
  unfinishedCount: number | null;
  /** Entered by inspectors from paper, phone or email. */
  enteredCount: number | null;
  /** Taken back between the making and the first seal, once there is one. */
  withdrawnCount: number | null;
  /** When those taken back were counted, once. */
  countedAt: Temporal.Instant | null;
}
