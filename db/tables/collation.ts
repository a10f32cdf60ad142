/** A fixed, kept set of tables with small numbers hidden: all that others see or that is taken out. */
export interface ReleasesTable {
  id: string;
  revisitId: string;
  number: number;
  purpose: string;
  /** JSON text: thresholds in force when it was made. */
  settings: string;
  madeBy: string;
  madeAt: string;
}

export interface ReleaseTablesTable {
  releaseId: string;
  position: number;
  /** Identifies the same table across releases. */
  key: string;
  title: string;
  /** JSON text: the published cells, with symbols; never the exact figures. */
  published: string;
  /** JSON text: exact figures, kept so that a later release can be checked against this one. */
  exact: string;
}
