import type { BackgroundExportKind, ExportState, Role } from "./enumerations.ts";

/** A file that somebody asked for, made in the background and kept for a day. The row stays as what was made. */
export interface ExportsTable {
  id: string;
  inspectionId: string;
  askedBy: string;
  /** In which role: in another they may see other things. */
  askedAs: Role;
  kind: BackgroundExportKind;
  askedAt: Temporal.Instant;
  /** `waiting`, `running`, `done`, `failed` or `removed`. */
  state: ExportState;
  /** How often it was begun. */
  tries: number;
  startedAt: Temporal.Instant | null;
  /** Not used any more: its job has a lease. */
  heardAt: Temporal.Instant | null;
  rowsDone: number;
  /** About how many rows it will have. */
  rowsExpected: number;
  finishedAt: Temporal.Instant | null;
  /** Under which made-up name the file lies in the folder of exports. */
  storedName: string | null;
  /** Under which name its file is being written, or was when whoever made it was stopped; else null. */
  unfinishedName: string | null;
  size: number | null;
  /** JSON: by what it shows that words in it were withdrawn since; see `app/domain/exports/basis.ts`. */
  basis: object | null;
  removedAt: Temporal.Instant | null;
  /** Why it failed or was removed: `by-owner`, `too-old`, `taken-back`, `no-right`, `disk-full`, `stopped`, `error`. */
  why: string | null;
}
