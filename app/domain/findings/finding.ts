import { formatNumber } from "#app/messages/format-number.ts";
import type { FindingEvidenceKind } from "#db/tables/enumerations.ts";
import type { FigureOf } from "../figures/read-figures.server.ts";
import type { Agreement } from "../meetings/agreement.ts";
import type { WeighedClaim } from "./claims.ts";
import type { Source } from "./source.ts";

export const maxFindingLength = 3000;

export type Counted = {
  count: number;
  base: number | null;
  /** Where both are of children: of how many families. */
  families?: number;
  familiesBase?: number;
};

/** Whose answers a figure of that kind counts; null where it is no figure of answers. */
export function figureOf(kind: FindingEvidenceKind): FigureOf | null {
  if (kind === "answers") return "parents";
  if (kind === "faces") return "young-people";
  return kind === "own-answers" ? "young-peoples-answers" : null;
}

/** Something that a finding rests on: as it was when it was linked to it, and as it is now. */
export type Evidence = {
  id: string;
  kind: FindingEvidenceKind;
  source: Source;
  /** The question as it was worded, what was noted, or a document's name and what it shows. */
  question: string;
  /** The question that is counted, over all its wordings; absent where none is. */
  meaningId?: string;
  /** The answers that are counted together. */
  labels: string[];
  /** The figure when it was linked to the finding. */
  asWritten: Counted | null;
  /** Null where it is no longer there. */
  now: Counted | null;
  /** For a quotation: its words as they leave, only while they may. */
  quote: { number: number; words: string; language: string; speaker: string; whom: string } | null;
  /** For a note: how many seemed to agree, now. */
  agreed: Agreement | null;
  /** What has changed since it was linked to the finding, in a sentence; null where nothing has. */
  changed: string | null;
  /** Whether the change is one of a figure that there is now, which can be accepted. */
  acceptable: boolean;
  /** The address where it stands. */
  path: string;
};

export type Finding = {
  id: string;
  focusAreaId: string;
  number: number;
  words: string;
  version: number;
  writtenAt: Temporal.Instant;
  writtenByName: string;
  withdrawnAt: Temporal.Instant | null;
  versions: { number: number; words: string; writtenAt: Temporal.Instant; writtenByName: string }[];
  evidence: Evidence[];
  claims: WeighedClaim[];
};

/** Only what the letter may say: neither doubts nor anything that changed. */
export function isSettled({ claims, evidence }: Pick<Finding, "claims" | "evidence">): boolean {
  return claims.every(({ problem }) => problem === null) && evidence.every(({ changed }) => changed === null);
}

/** What changed between two counts of the same thing; null where they are the same. */
export function describeChange(before: Counted | null, now: Counted | null): string | null {
  if (before === null) return null;
  if (now === null) return "It is no longer counted: its question or answers are not there any more.";
  if (before.count === now.count && before.base === now.base) return null;
  return `It was ${formatCounted(before)} when it was linked to the finding. It is ${formatCounted(now)} now.`;
}

/** "64 of 120", or only "64" where it is of no number. */
export function formatCounted({ count, base }: Counted): string {
  return base === null ? formatNumber(count) : `${formatNumber(count)} of ${formatNumber(base)}`;
}
