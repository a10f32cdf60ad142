/** A fixed, kept set of tables with small numbers hidden: all that others see or that is exported. */
export interface ReleasesTable {
  id: string;
  inspectionId: string;
  number: number;
  purpose: string;
  /** JSON: the tables as published, with the thresholds in force. Nothing that is hidden in them is kept. */
  content: object;
  /** How many responses had ever been received then, and how many of them withdrawn: what differs later follows. */
  received: number;
  withdrawn: number;
  /** The same of young people's own answers. */
  youngPeopleReceived: number;
  youngPeopleWithdrawn: number;
  madeBy: string;
  madeAt: Temporal.Instant;
  /** When the forum and the local area were let see it; null while it is inspectors' own. */
  sharedAt: Temporal.Instant | null;
  sharedBy: string | null;
}
