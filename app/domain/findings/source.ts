import type { EvidenceMark, EvidenceSource } from "#db/tables/enumerations.ts";

/** Whose evidence stands on the board of a focus area, in the order in which it is read. */
export const sources = [
  "leaders",
  "parents",
  "young-people",
  "young-peoples-answers",
  "open-meeting",
  "forum",
] as const satisfies readonly EvidenceSource[];
export type Source = EvidenceSource;

export const sourceNames: Readonly<Record<Source, string>> = {
  leaders: "What leaders say they did",
  parents: "Parents and carers",
  "young-people": "Children and young people",
  "young-peoples-answers": "Young people’s own answers",
  "open-meeting": "The open meeting",
  forum: "The parent carer forum’s evidence",
};

/** The same where there is little room. */
export const shortSourceNames: Readonly<Record<Source, string>> = {
  leaders: "Leaders",
  parents: "Parents",
  "young-people": "Young people",
  "young-peoples-answers": "Own answers",
  "open-meeting": "Meeting",
  forum: "Forum",
};

export const marks = ["supporting", "contradicting", "missing"] as const satisfies readonly EvidenceMark[];
export type Mark = EvidenceMark;

/** How a source bears on there being progress. */
export const markNames: Readonly<Record<Mark, string>> = {
  supporting: "Supports that it got better",
  contradicting: "Contradicts it",
  missing: "Missing: it says nothing either way",
};

export const shortMarkNames: Readonly<Record<Mark, string>> = {
  supporting: "Supporting",
  contradicting: "Contradicting",
  missing: "Missing",
};

export const maxSentenceLength = 400;

export type SourceMark = {
  id: string;
  focusAreaId: string;
  source: Source;
  mark: Mark;
  sentence: string;
  markedAt: Temporal.Instant;
  markedByName: string;
};

/** The mark of each source that holds: its latest. `all` is oldest first. */
export function holdingMarks(all: readonly SourceMark[]): Partial<Record<Source, SourceMark>> {
  return Object.fromEntries(all.map((mark) => [mark.source, mark]));
}
