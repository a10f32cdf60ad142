import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { insertFindingEvidence, updateEvidenceAsRemoved } from "#db/queries/findings.ts";
import { listMeetingNotesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import type { Reader } from "#db/reader.ts";
import type { FindingEvidenceTable } from "#db/tables/findings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import type { Feeling } from "../themes/theme.ts";
import { listDocuments } from "./list-documents.server.ts";
import { readFigures } from "./read-figures.server.ts";
import { readThemes, type Tally } from "./read-themes.server.ts";
import { findStanding } from "./write-finding.server.ts";

type By = { revisitId: string; findingId: string; actor: PersonActor; now: Temporal.Instant };

export type Tied =
  | { kind: "tied"; evidenceId: string }
  | { kind: "no-such-finding" }
  | { kind: "not-there" }
  /** The quotation was withdrawn. */
  | { kind: "not-to-be-quoted"; why: string };

const nothing = {
  meaningId: null,
  questionVersionId: null,
  labels: "[]",
  count: null,
  base: null,
  noteId: null,
  themeId: null,
  feeling: null,
  quotationId: null,
  uploadId: null,
};

/** Ties a figure to a finding: these answers to a question, counted together, as they are now. */
export async function tieFigure(
  { db, reader }: { db: Queries; reader: Reader },
  input: By & { of: "parents" | "young-people"; meaningId: string; labels: readonly string[] },
): Promise<Tied> {
  const { revisitId, of, meaningId, labels } = input;
  const standing = await db
    .transaction()
    .execute((trx) => findStanding(trx, { revisitId, findingId: input.findingId }));
  if (!standing) return { kind: "no-such-finding" };
  const { focusAreaId } = standing;
  const figures = await readFigures({ db, reader }, { revisitId, meaningIds: [meaningId] });
  const counted = figures.count({ of, focusAreaId, meaningId, labels });
  if (labels.length === 0 || counted === null) return { kind: "not-there" };
  return tie(db, input, {
    ...nothing,
    kind: of === "parents" ? "answers" : "faces",
    source: of,
    meaningId,
    questionVersionId: counted.questionVersionId,
    question: counted.question,
    labels: JSON.stringify(counted.labels),
    count: counted.count,
    base: counted.base,
  });
}

/** Ties a note of the open meeting to a finding: how many said it. Its words are not quoted by that. */
export async function tieNote(db: Queries, input: By & { noteId: string }): Promise<Tied> {
  const { revisitId, findingId, noteId } = input;
  const standing = await db.transaction().execute((trx) => findStanding(trx, { revisitId, findingId }));
  if (!standing) return { kind: "no-such-finding" };
  const notes = await listMeetingNotesByFocusArea(db, { revisitId, focusAreaId: standing.focusAreaId });
  const note = notes.find(({ id }) => id === noteId);
  if (!note) return { kind: "not-there" };
  return tie(db, input, {
    ...nothing,
    kind: "note",
    source: "open-meeting",
    question: "",
    noteId,
    count: note.people,
  });
}

/** Ties a theme to a finding: how many texts that came this way are under it, all or those that feel so. */
export async function tieTheme(
  { db, reader }: { db: Queries; reader: Reader },
  input: By & { source: Tally["source"]; themeId: string; feeling: Feeling | null },
): Promise<Tied> {
  const { revisitId, findingId, source, themeId, feeling } = input;
  const standing = await db.transaction().execute((trx) => findStanding(trx, { revisitId, findingId }));
  if (!standing) return { kind: "no-such-finding" };
  const counted = (await readThemes({ db, reader }, revisitId)).count({ source, themeId, feeling });
  if (counted === null || counted.focusAreaId !== standing.focusAreaId) return { kind: "not-there" };
  return tie(db, input, {
    ...nothing,
    kind: "theme",
    source,
    themeId: counted.themeId,
    feeling,
    question: counted.name,
    count: counted.count,
    base: counted.base,
  });
}

/** Ties a quotation to a finding; refused wherever it may no longer be used, or is about something else. */
export async function tieQuotation(db: Queries, input: By & { quotationId: string }): Promise<Tied> {
  const { revisitId, findingId, quotationId } = input;
  const standing = await db.transaction().execute((trx) => findStanding(trx, { revisitId, findingId }));
  if (!standing) return { kind: "no-such-finding" };
  const quotations = await listQuotations(db, revisitId);
  const quotation = quotations.find(({ id }) => id === quotationId);
  if (!quotation) return { kind: "not-there" };
  if (quotation.withdrawn !== null) return { kind: "not-to-be-quoted", why: quotation.withdrawn };
  if (!quotation.focusAreaIds.includes(standing.focusAreaId)) return { kind: "not-there" };
  const source = quotedSources[quotation.source];
  return tie(db, input, { ...nothing, kind: "words", source, question: "", quotationId });
}

/** Ties a document that was sent about the finding's focus area, whole. */
export async function tieDocument(db: Queries, input: By & { uploadId: string }): Promise<Tied> {
  const { revisitId, findingId, uploadId } = input;
  const standing = await db.transaction().execute((trx) => findStanding(trx, { revisitId, findingId }));
  if (!standing) return { kind: "no-such-finding" };
  const documents = await listDocuments(db, revisitId, standing.focusAreaId);
  const source = (["leaders", "forum"] as const).find((from) =>
    documents[from].some(({ id }) => id === uploadId),
  );
  if (source === undefined) return { kind: "not-there" };
  return tie(db, input, { ...nothing, kind: "document", source, question: "", uploadId });
}

const quotedSources = {
  survey: "parents",
  "young-people": "young-people",
  meeting: "open-meeting",
} as const;

type Row = Omit<FindingEvidenceTable, "id" | "findingId" | "addedBy" | "addedAt" | "removedAt" | "removedBy">;

function tie(db: Queries, { revisitId, findingId, actor, now }: By, row: Row): Promise<Tied> {
  return db.transaction().execute(async (trx): Promise<Tied> => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const standing = await findStanding(trx, { revisitId, findingId });
    if (!standing) return { kind: "no-such-finding" };
    const id = makeId();
    await insertFindingEvidence(trx, {
      ...row,
      id,
      findingId,
      addedBy: actor.personId,
      addedAt: toText(now),
      removedAt: null,
      removedBy: null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "tied evidence to a finding",
      details: { finding: standing.number, kind: row.kind, source: row.source },
    });
    return { kind: "tied", evidenceId: id };
  });
}

/** Takes evidence off a finding; that it was there stays on record. */
export async function untieEvidence(
  db: Queries,
  input: By & { evidenceId: string },
): Promise<{ kind: "untied" } | { kind: "not-there" }> {
  const { revisitId, findingId, evidenceId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const standing = await findStanding(trx, { revisitId, findingId });
    if (!standing) return { kind: "not-there" };
    const removed = { findingId, evidenceId, removedAt: toText(now), removedBy: actor.personId };
    if (!(await updateEvidenceAsRemoved(trx, removed))) return { kind: "not-there" };
    const details = { finding: standing.number };
    await recordAudit(trx, { at: now, actor, revisitId, action: "took evidence off a finding", details });
    return { kind: "untied" };
  });
}
