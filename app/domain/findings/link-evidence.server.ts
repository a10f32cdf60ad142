import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findDocumentOfPassage } from "#db/queries/documents.ts";
import {
  findFindingEvidence,
  findFindingRow,
  insertFindingEvidence,
  listFindingEvidence,
  updateEvidenceAsRemoved,
  updateEvidenceAsRestored,
} from "#db/queries/findings.ts";
import { findText } from "#db/queries/texts.ts";
import { findTheme, listAllThemes } from "#db/queries/themes.ts";
import { listMeetingNotesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import type { EvidenceSource } from "#db/tables/enumerations.ts";
import type { FindingEvidenceTable } from "#db/tables/findings.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type FigureOf, readFigures } from "../figures/read-figures.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import type { QuotedSource } from "../quotations/quotation.ts";
import type { Feeling } from "../themes/theme.ts";
import { listDocuments } from "./list-documents.server.ts";
import { findCurrentTheme, readThemes, type Tally } from "./read-themes.server.ts";
import { isSameEvidence } from "./same-evidence.ts";
import { findCurrentFinding } from "./write-finding.server.ts";

type Author = { inspectionId: string; findingId: string; actor: PersonActor; now: Temporal.Instant };

type Connections = { db: Queries; reader: BackgroundQueries };

/**
 * What a finding can rest on, as it is chosen from lists. A figure: these answers to a question, counted together, as they are
 * now. A theme: how many texts that came this way are under it, all or those that feel so. A note: how many said it; its
 * words are not quoted by that. A document: one that was sent about the finding's focus area, whole.
 */
export type EvidenceItem =
  | { kind: "figure"; of: FigureOf; meaningId: string; labels: readonly string[] }
  | { kind: "theme"; source: Tally["source"]; themeId: string; feeling: Feeling | null }
  | { kind: "note"; noteId: string }
  | { kind: "document"; uploadId: string };

export type EvidenceLinked =
  | { kind: "linked"; findingNumber: number; evidenceId: string }
  | { kind: "no-such-finding" }
  | { kind: "not-found" }
  /** The quotation was withdrawn. */
  | { kind: "not-to-be-quoted"; why: string };

const nothing = {
  meaningId: null,
  questionVersionId: null,
  labels: [],
  count: null,
  base: null,
  families: null,
  familiesBase: null,
  noteId: null,
  themeId: null,
  feeling: null,
  quotationId: null,
  uploadId: null,
  passageId: null,
};

/**
 * Ties several things to a finding at once: all of them, or where one is not there, none. What is linked to it already (a press
 * counted twice) is not linked again.
 */
export async function linkEvidence(
  from: Connections,
  input: Author & { items: readonly EvidenceItem[] },
): Promise<
  | { kind: "linked"; findingNumber: number; evidenceIds: string[] }
  | { kind: "no-such-finding" }
  | { kind: "not-found"; item: EvidenceItem["kind"] }
> {
  const { inspectionId, findingId, items } = input;
  const finding = await findFindingRow(from.db, { inspectionId, findingId });
  if (!finding) return { kind: "no-such-finding" };
  const about = { inspectionId, focusAreaId: finding.focusAreaId };
  // Counting takes long, and would keep everybody else out of the re-visit meanwhile.
  const counted = await countItems(from, about, items);
  return from.db.transaction().execute(async (trx) => {
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "no-such-finding" };
    const rows: Row[] = [];
    for (const item of items) {
      const row = await findItem(trx, about, item, counted.get(item) ?? null);
      if (row === null) return { kind: "not-found", item: item.kind };
      rows.push(row);
    }
    const evidenceIds: string[] = [];
    for (const row of rows)
      evidenceIds.push(await ensureEvidence(trx, input, { ...row, number: currentFinding.number }));
    return { kind: "linked", findingNumber: currentFinding.number, evidenceIds };
  });
}

/** Ties a quotation to a finding; refused wherever it may no longer be used, or is about something else. */
export function linkQuotation(db: Queries, input: Author & { quotationId: string }): Promise<EvidenceLinked> {
  const { inspectionId, findingId } = input;
  return db.transaction().execute(async (trx): Promise<EvidenceLinked> => {
    const finding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!finding) return { kind: "no-such-finding" };
    const quotations = await listQuotations(trx, inspectionId);
    const quotation = quotations.find(({ id }) => id === input.quotationId);
    if (!quotation) return { kind: "not-found" };
    if (quotation.withdrawn !== null) return { kind: "not-to-be-quoted", why: quotation.withdrawn };
    if (!quotation.focusAreaIds.includes(finding.focusAreaId)) return { kind: "not-found" };
    const evidenceId = await ensureEvidence(trx, input, {
      ...nothing,
      kind: "words",
      source: quotedSources[quotation.source],
      question: "",
      quotationId: quotation.id,
      number: finding.number,
    });
    return { kind: "linked", findingNumber: finding.number, evidenceId };
  });
}

type Item<Kind extends EvidenceItem["kind"]> = Extract<EvidenceItem, { kind: Kind }>;
type FocusAreaKey = { inspectionId: string; focusAreaId: string };
type Row = Omit<FindingEvidenceTable, "id" | "findingId" | "addedBy" | "addedAt" | "removedAt" | "removedBy">;

/** The figures and themes among the items, counted as they are now: a row for each that is there. */
async function countItems(
  from: Connections,
  about: FocusAreaKey,
  items: readonly EvidenceItem[],
): Promise<ReadonlyMap<EvidenceItem, Row>> {
  const rows = new Map<EvidenceItem, Row>();
  for (const item of items) {
    const row =
      item.kind === "figure"
        ? await rowOfFigure(from, about, item)
        : item.kind === "theme"
          ? await rowOfTheme(from, about, item)
          : null;
    if (row !== null) rows.set(item, row);
  }
  return rows;
}

/** An item as it is now; null where it is not there, or belongs to another focus area. */
async function findItem(
  trx: Trx,
  about: FocusAreaKey,
  item: EvidenceItem,
  counted: Row | null,
): Promise<Row | null> {
  switch (item.kind) {
    case "figure":
      return counted;
    case "theme": {
      const isThere = counted?.themeId && (await findTheme(trx, { ...about, themeId: counted.themeId }));
      return isThere ? counted : null;
    }
    case "note":
      return rowOfNote(trx, about, item.noteId);
    case "document":
      return rowOfDocument(trx, about, item.uploadId);
  }
}

const kindsOfFigures = {
  parents: "answers",
  "young-people": "faces",
  "young-peoples-answers": "own-answers",
} as const;

async function rowOfFigure(
  from: Connections,
  about: FocusAreaKey,
  item: Item<"figure">,
): Promise<Row | null> {
  const { of, meaningId, labels } = item;
  const figures = await readFigures(from, { inspectionId: about.inspectionId, meaningIds: [meaningId] });
  const counted = figures.count({ of, focusAreaId: about.focusAreaId, meaningId, labels });
  if (labels.length === 0 || counted === null) return null;
  return {
    ...nothing,
    kind: kindsOfFigures[of],
    source: of,
    meaningId,
    questionVersionId: counted.questionVersionId,
    question: counted.question,
    labels: counted.labels,
    count: counted.count,
    base: counted.base,
    families: counted.families ?? null,
    familiesBase: counted.familiesBase ?? null,
  };
}

async function rowOfTheme(from: Connections, about: FocusAreaKey, item: Item<"theme">): Promise<Row | null> {
  const { source, themeId, feeling } = item;
  const counted = (await readThemes(from, about.inspectionId)).count({ source, themeId, feeling });
  if (counted === null || counted.focusAreaId !== about.focusAreaId) return null;
  return {
    ...nothing,
    kind: "theme",
    source,
    themeId: counted.themeId,
    feeling,
    question: counted.name,
    count: counted.count,
    base: counted.base,
  };
}

async function rowOfNote(db: Queries, about: FocusAreaKey, noteId: string): Promise<Row | null> {
  const notes = await listMeetingNotesByFocusArea(db, about);
  const note = notes.find(({ id }) => id === noteId);
  if (!note) return null;
  return { ...nothing, kind: "note", source: "open-meeting", question: "", noteId, count: note.people };
}

async function rowOfDocument(
  db: Queries,
  { inspectionId, focusAreaId }: FocusAreaKey,
  uploadId: string,
): Promise<Row | null> {
  const documents = await listDocuments(db, inspectionId, focusAreaId);
  const source = (["leaders", "forum"] as const).find((from) =>
    documents[from].some(({ id }) => id === uploadId),
  );
  return source === undefined ? null : { ...nothing, kind: "document", source, question: "", uploadId };
}

/** Ties one passage of a document to a finding, where the document was sent about its focus area. */
export function linkPassage(db: Queries, input: Author & { textNumber: number }): Promise<EvidenceLinked> {
  const { inspectionId, findingId, textNumber } = input;
  return db.transaction().execute(async (trx): Promise<EvidenceLinked> => {
    const finding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!finding) return { kind: "no-such-finding" };
    const text = await findText(trx, { inspectionId, number: textNumber });
    if (text?.source !== "evidence") return { kind: "not-found" };
    const uploadId = await findDocumentOfPassage(trx, text.sourceId);
    const row =
      uploadId && (await rowOfDocument(trx, { inspectionId, focusAreaId: finding.focusAreaId }, uploadId));
    if (!row) return { kind: "not-found" };
    const passage = { ...row, passageId: text.sourceId, number: finding.number };
    const evidenceId = await ensureEvidence(trx, input, passage);
    return { kind: "linked", findingNumber: finding.number, evidenceId };
  });
}

const quotedSources = {
  survey: "parents",
  "young-people": "young-people",
  "young-peoples-response": "young-people",
  meeting: "open-meeting",
} as const satisfies Record<QuotedSource, EvidenceSource>;

/** Adds evidence to the finding of that number, with its audit entry, unless it is there; returns its id. */
async function ensureEvidence(
  trx: Trx,
  { inspectionId, findingId, actor, now }: Author,
  { number, ...row }: Row & { number: number },
): Promise<string> {
  const linked = await findSameEvidence(trx, { inspectionId, findingId, row });
  if (linked) return linked.id;
  const id = makeId();
  const added = { addedBy: actor.personId, addedAt: now, removedAt: null, removedBy: null };
  await insertFindingEvidence(trx, { ...row, ...added, id, findingId });
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId,
    action: "finding.evidence-linked",
    details: { finding: number, kind: row.kind, source: row.source },
  });
  return id;
}

/** The same thing where it is linked to the finding and not removed; a theme that was merged is the one that took it over. */
async function findSameEvidence(
  trx: Trx,
  { inspectionId, findingId, row }: { inspectionId: string; findingId: string; row: Row },
): Promise<FindingEvidenceTable | undefined> {
  const candidates = (await listFindingEvidence(trx, inspectionId)).filter(
    (one) => one.findingId === findingId && one.kind === row.kind,
  );
  if (candidates.length === 0) return undefined;
  const themes = new Map(
    row.kind === "theme" ? (await listAllThemes(trx, inspectionId)).map((theme) => [theme.id, theme]) : [],
  );
  const subjectOf = (one: Row) => ({
    ...one,
    themeId: one.themeId === null ? null : (findCurrentTheme(themes, one.themeId)?.id ?? one.themeId),
  });
  return candidates.find((one) => isSameEvidence(subjectOf(one), subjectOf(row)));
}

/** Takes evidence off a finding; that it was there stays on record. */
export async function unlinkEvidence(
  db: Queries,
  input: Author & { evidenceId: string },
): Promise<{ kind: "unlinked"; findingNumber: number } | { kind: "not-found" }> {
  const { inspectionId, findingId, evidenceId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "not-found" };
    const removed = { findingId, evidenceId, removedAt: now, removedBy: actor.personId };
    if (!(await updateEvidenceAsRemoved(trx, removed))) return { kind: "not-found" };
    const details = { finding: currentFinding.number };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "finding.evidence-unlinked", details });
    return { kind: "unlinked", findingNumber: currentFinding.number };
  });
}

/** Ties to a finding again what was taken off it; where the same thing was linked anew meanwhile, that one stands. */
export async function relinkEvidence(
  db: Queries,
  input: Author & { evidenceId: string },
): Promise<{ kind: "linked"; findingNumber: number; evidenceId: string } | { kind: "not-found" }> {
  const { inspectionId, findingId, evidenceId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "not-found" };
    const row = await findFindingEvidence(trx, { findingId, evidenceId });
    if (!row || row.removedAt === null) return { kind: "not-found" };
    const linked = await findSameEvidence(trx, { inspectionId, findingId, row });
    const findingNumber = currentFinding.number;
    if (linked) return { kind: "linked", findingNumber, evidenceId: linked.id };
    await updateEvidenceAsRestored(trx, { findingId, evidenceId });
    const details = { finding: findingNumber };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "finding.evidence-relinked", details });
    return { kind: "linked", findingNumber, evidenceId };
  });
}
