import type { ColumnType, Generated } from "kysely";
import type { PreviewProblem, Role, ScanResult, TextProblem } from "./enumerations.ts";

/** What a local area officer or a forum sent in as evidence. The file itself lies in the folder of uploads. */
export interface EvidenceUploadsTable {
  id: string;
  inspectionId: string;
  sentBy: string;
  /** Whom they spoke for when they sent it. */
  organisation: string;
  /** As its sender calls it. */
  fileName: string;
  /** Under which made-up name it is kept; null once it is withdrawn, or was found to hold a virus. */
  storedName: string | null;
  /** See `file-kinds.ts`. */
  kind: string;
  /** In bytes. */
  size: number;
  sha256: string;
  /** What it shows, in its sender's words. */
  shows: string;
  receivedAt: Temporal.Instant;
  /** 1 where it came after the last day for it. */
  late: boolean;
  /** What was asked for and is answered by it. */
  requestId: string | null;
  /** `clean`, `not-scanned` or `infected`. */
  scan: ScanResult;
  /** When an inspector first opened it, and who. */
  openedAt: Temporal.Instant | null;
  openedBy: string | null;
  withdrawnAt: Temporal.Instant | null;
  /** When its owner, after it was opened, asked to withdraw it, and why; what inspectors answered. */
  withdrawalAskedAt: Temporal.Instant | null;
  withdrawalReason: string | null;
  withdrawalAnsweredAt: Temporal.Instant | null;
  withdrawalAnsweredBy: string | null;
  withdrawalAnswer: string | null;
}

export interface EvidenceFocusAreasTable {
  uploadId: string;
  focusAreaId: string;
}

export type EmailHead = { subject: string; from: string; date: string; attachments: string[] };

/** What could be read out of a file; no row until it was tried. */
export interface EvidenceTextsTable {
  uploadId: string;
  /** Empty where no text could be extracted. */
  text: string;
  /** 1 where there was more than is kept. */
  cut: boolean;
  /** Of an email: JSON text with its subject, sender, date and the names of what was attached; null for other files. */
  email: ColumnType<string | null, EmailHead | null>;
  takenAt: Temporal.Instant;
  /** Why there are no words: see `TextProblem`; null where there are. */
  problem: TextProblem | null;
  /** How many pages of a PDF show no words. */
  wordlessPages: Generated<number>;
}

/** A text that was read out of a file, in parts that can be read at once; each stands in `texts`. */
export interface EvidencePassagesTable {
  id: string;
  uploadId: string;
  /** From 1. */
  position: number;
  words: string;
}

/** A preview of an image, made again from its pixels; no row until it was tried. It lies beside the file, under a name of its own. */
export interface EvidencePreviewsTable {
  uploadId: string;
  /** Null where none could be made. */
  storedName: string | null;
  /** Why not: see `PreviewProblem`. */
  why: PreviewProblem | null;
  /** In pixels. */
  width: number;
  height: number;
  /** In bytes. */
  size: number;
  sha256: string | null;
  madeAt: Temporal.Instant;
}

/** What inspectors ask for. */
export interface EvidenceRequestsTable {
  id: string;
  inspectionId: string;
  asked: string;
  /** The role it is asked of. */
  askedOf: Role;
  focusAreaId: string | null;
  /** The last day for it, YYYY-MM-DD. */
  byDate: string;
  askedBy: string;
  askedAt: Temporal.Instant;
  /** When inspectors said that nothing more is needed. */
  closedAt: Temporal.Instant | null;
}
