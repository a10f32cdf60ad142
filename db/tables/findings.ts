import type {
  EvidenceMark,
  EvidenceSource,
  Feeling,
  FindingEvidenceKind,
  JudgingRole,
} from "./enumerations.ts";

/** How one source bears on what leaders say about a focus area. Only ever added to: the latest of a source holds. */
export interface SourceMarksTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  /** `leaders`, `parents`, `young-people`, `open-meeting` or `forum`. */
  source: EvidenceSource;
  /** `supporting`, `contradicting` or `missing`. */
  mark: EvidenceMark;
  sentence: string;
  markedBy: string;
  markedAt: Temporal.Instant;
}

/** Something inspectors found, known by its number in the re-visit. */
export interface FindingsTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  number: number;
  createdBy: string;
  createdAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
  withdrawnBy: string | null;
}

/** A finding's words as each was written; the highest number holds. */
export interface FindingVersionsTable {
  findingId: string;
  number: number;
  words: string;
  writtenBy: string;
  writtenAt: Temporal.Instant;
}

/** What a finding rests on, as it was when it was linked to it. No family's words are copied here: only where they stand. */
export interface FindingEvidenceTable {
  id: string;
  findingId: string;
  /**
   * `answers` (a figure of the survey), `faces` (of young people's discussions), `note` (of the open meeting), `theme` (texts put
   * under one), `words` (a quotation, see `quotations`) or `document` (an upload).
   */
  kind: FindingEvidenceKind;
  /** `parents`, `young-people` or `open-meeting`; of a document `leaders` or `forum`. */
  source: EvidenceSource;
  meaningId: string | null;
  /** The wording that stood then. */
  questionVersionId: string | null;
  question: string;
  /** JSON: the answers that are counted together, as they were worded. */
  labels: string[];
  count: number | null;
  base: number | null;
  /** Of a question of each child: of how many families the children of `count` and `base` are; else null. */
  families: number | null;
  familiesBase: number | null;
  noteId: string | null;
  themeId: string | null;
  /** Of a theme: only the texts that feel so; null for all of them. */
  feeling: Feeling | null;
  quotationId: string | null;
  uploadId: string | null;
  /** Of a document: the passage that it is about; null for the whole of it. */
  passageId: string | null;
  addedBy: string;
  addedAt: Temporal.Instant;
  removedAt: Temporal.Instant | null;
  removedBy: string | null;
}

/** Whether an inspector thinks that progress with a focus area is sufficient (¶130). Only ever added to. */
export interface ProgressJudgementsTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  /** `lead-inspector` or `cqc-inspector`: the latest of each holds. */
  role: JudgingRole;
  sufficient: boolean;
  reason: string;
  judgedBy: string;
  judgedAt: Temporal.Instant;
}

/** How the two inspectors differ and what the letter is to say; holds while both judgements that it names do. */
export interface JudgementDifferencesTable {
  id: string;
  inspectionId: string;
  focusAreaId: string;
  leadJudgementId: string;
  cqcJudgementId: string;
  sufficient: boolean;
  words: string;
  recordedBy: string;
  recordedAt: Temporal.Instant;
}
