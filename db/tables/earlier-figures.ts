/** What the earlier inspection, or another count before this one, found to a question that is asked again. */
export interface EarlierFiguresTable {
  id: string;
  inspectionId: string;
  /** The question whose answers it is set beside. */
  meaningId: string;
  /** JSON: the answers that it counts together. */
  labels: string[];
  /** Either how many of how many, or only a share. */
  count: number | null;
  base: number | null;
  /** In tenths of a per cent. */
  share: number | null;
  /** Where it was found, in its writer's words. */
  source: string;
  enteredBy: string;
  enteredAt: Temporal.Instant;
  removedBy: string | null;
  removedAt: Temporal.Instant | null;
}
