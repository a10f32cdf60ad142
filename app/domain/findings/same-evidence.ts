/** What one piece of evidence is about, without what it counted when it was linked. */
export type EvidenceSubject = {
  kind: string;
  source: string;
  meaningId: string | null;
  labels: readonly string[];
  noteId: string | null;
  themeId: string | null;
  feeling: string | null;
  quotationId: string | null;
  uploadId: string | null;
  passageId: string | null;
};

const references = [
  "kind",
  "source",
  "meaningId",
  "noteId",
  "themeId",
  "feeling",
  "quotationId",
  "uploadId",
  "passageId",
] as const;

/** Whether both are the same answers, theme, note, document, passage or quotation: linked twice, one would be read as two. */
export function isSameEvidence(one: EvidenceSubject, other: EvidenceSubject): boolean {
  return (
    references.every((name) => one[name] === other[name]) &&
    one.labels.length === other.labels.length &&
    one.labels.every((label) => other.labels.includes(label))
  );
}
