import { isDeepStrictEqual } from "node:util";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import {
  listLetterCopies,
  listLetterDelays,
  listLetterFinalSendings,
  listLetterHeads,
} from "#db/queries/letter-last-steps.ts";
import { listLetterSummaries } from "#db/queries/letter-summaries.ts";
import {
  findLetterByInspection,
  findLetterFinal,
  findLetterPublication,
  listLetterAssurances,
  listLetterComments,
  listLetterCorrections,
  listLetterEditions,
  listLetterReopenings,
  listLetterSections,
  listLetterSectionVersions,
  listLetterSendings,
} from "#db/queries/letters.ts";
import { formatDateWithoutWeekday } from "../calendar/format-dates.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { withoutCites } from "../citations/cites.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { currentFinalSending } from "../letter-status/letter-readers.ts";
import { titleOf } from "../letter-status/letter-sections.ts";
import { type LetterStatus, letterStatusOf } from "../letter-status/steps.ts";
import { listProgress } from "../progress/find-progress.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { fillQuotations, type Quotation, questionQuotations } from "../quotations/quotation.ts";
import { type EditionSection, listMissingAssurances } from "./letter.ts";
import { type EditionContent, editionShape, summaryShape } from "./letter-form.server.ts";
import type { LetterHead } from "./letter-head.ts";
import { emptySummary, isEmptySummary, type LetterSummary } from "./letter-summary.ts";

export type LetterSection = EditionSection & {
  focusAreaId: string | null;
  version: number;
  writtenAt: Temporal.Instant;
  writtenByName: string;
  versions: { number: number; body: string; writtenAt: Temporal.Instant; writtenByName: string }[];
  /** What is wrong with the quotations it points to, in sentences. */
  quotedWrongly: string[];
  summary: LetterSummary;
  /** How often its summary was written; 0 for never. */
  summaryVersion: number;
  summaryWrittenByName: string | null;
};

export type Edition = {
  id: string;
  number: number;
  madeAt: Temporal.Instant;
  content: EditionContent;
  /** As it is kept: pointing to quotations. */
  storedContent: EditionContent;
};

export type FoundLetter = {
  id: string;
  createdAt: Temporal.Instant;
  status: LetterStatus;
  /** As inspectors have it, with what points to findings. */
  sections: LetterSection[];
  /** As others would read it now, every quotation in its words. */
  content: EditionContent;
  /** The same as it is kept: pointing to quotations, so that what is withdrawn leaves every edition. */
  storedContent: EditionContent;
  quotations: Quotation[];
  editions: Edition[];
  /** What sections say in editions that were sent or published. */
  sentBodies: string[];
  /** The edition that says what the letter says now; null where none was made since it changed. */
  current: Edition | null;
  assurances: Awaited<ReturnType<typeof listLetterAssurances>>;
  sending: Awaited<ReturnType<typeof listLetterSendings>>[number] | null;
  comments: Awaited<ReturnType<typeof listLetterComments>>;
  final: Awaited<ReturnType<typeof findLetterFinal>> | null;
  /** The final letter as it went to its recipients last, before everybody reads it. */
  finalSending: Awaited<ReturnType<typeof listLetterFinalSendings>>[number] | null;
  /** Later than usual, and why; the last holds. */
  delays: Awaited<ReturnType<typeof listLetterDelays>>;
  /** Of any final edition. */
  copies: Awaited<ReturnType<typeof listLetterCopies>>;
  /** Whom it is to, its date and who signs it, as each was written; the last holds. */
  heads: Awaited<ReturnType<typeof listLetterHeads>>;
  /** The last of them; null where nobody wrote one. */
  head: LetterHead | null;
  /** When it was final before, and why it was reopened. */
  reopenings: Awaited<ReturnType<typeof listLetterReopenings>>;
  publication: Awaited<ReturnType<typeof findLetterPublication>> | null;
  /** What was published before, until it was corrected. */
  corrections: Awaited<ReturnType<typeof listLetterCorrections>>;
};

/** The letter of a re-visit with all that happened to it; null where it was not drafted yet. */
export async function findLetter(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<FoundLetter | null> {
  const letter = await findLetterByInspection(db, inspectionId);
  if (!letter) return null;
  const [
    rows,
    versions,
    editionRows,
    assurances,
    sendings,
    comments,
    final,
    reopenings,
    publication,
    corrections,
    finalSendings,
    delays,
    copies,
    heads,
    summaries,
  ] = await Promise.all([
    listLetterSections(db, letter.id),
    listLetterSectionVersions(db, letter.id),
    listLetterEditions(db, letter.id),
    listLetterAssurances(db, letter.id),
    listLetterSendings(db, letter.id),
    listLetterComments(db, letter.id),
    findLetterFinal(db, letter.id),
    listLetterReopenings(db, letter.id),
    findLetterPublication(db, letter.id),
    listLetterCorrections(db, letter.id),
    listLetterFinalSendings(db, letter.id),
    listLetterDelays(db, letter.id),
    listLetterCopies(db, letter.id),
    listLetterHeads(db, letter.id),
    listLetterSummaries(db, letter.id),
  ]);
  const [focusAreas, progress, dateStatus, quotations] = await Promise.all([
    listFocusAreasByInspection(db, inspectionId),
    listProgress(db, inspectionId),
    findDateStatus(db, { inspectionId, now }),
    listQuotations(db, inspectionId),
  ]);
  if (!dateStatus) throw new Error("a letter belongs to no re-visit");
  const sections = rows.map((row): LetterSection => {
    const sectionVersions = versions.filter(({ sectionId }) => sectionId === row.id);
    const latest = sectionVersions.at(-1);
    if (!latest) throw new Error("a section of a letter was never written");
    const focusArea = focusAreas.find(({ id }) => id === row.focusAreaId);
    const kind = row.kind;
    const summary = summaries.findLast(({ sectionId }) => sectionId === row.id);
    return {
      id: row.id,
      kind,
      focusAreaId: row.focusAreaId,
      title: titleOf(kind, focusArea?.shortName ?? null),
      weakness: focusArea?.fullText ?? null,
      sufficient: row.focusAreaId === null ? null : (progress.get(row.focusAreaId)?.sufficient ?? null),
      body: latest.body,
      version: latest.number,
      writtenAt: latest.writtenAt,
      writtenByName: latest.writtenByName,
      versions: sectionVersions.map(({ number, body, writtenAt, writtenByName }) => ({
        number,
        body,
        writtenAt,
        writtenByName,
      })),
      quotedWrongly: questionQuotations(latest.body, quotations),
      summary: summary ? summaryShape.parse(summary.content) : emptySummary,
      summaryVersion: summary?.number ?? 0,
      summaryWrittenByName: summary?.writtenByName ?? null,
    };
  });
  const head = headOf(heads.at(-1));
  const editionContent: EditionContent = {
    areaName: dateStatus.areaName,
    from: formatDateWithoutWeekday(dateStatus.dayOne),
    until: formatDateWithoutWeekday(stepOf(dateStatus.steps, "final-day").set.date),
    ...(head ? { head } : {}),
    sections: sections.map(({ id, kind, title, weakness, sufficient, body, summary }) => ({
      id,
      kind,
      title,
      weakness,
      sufficient,
      body: withoutCites(body),
      ...(isEmptySummary(summary) ? {} : { summary }),
    })),
  };
  const editions = editionRows.map(({ id, number, madeAt, content }) => {
    const stored = editionShape.parse(content);
    return { id, number, madeAt, content: fillEdition(stored, quotations), storedContent: stored };
  });
  const last = editions.at(-1);
  const current = last && isDeepStrictEqual(editionRows.at(-1)?.content, editionContent) ? last : null;
  const sending = sendings.at(-1) ?? null;
  const finalSending = currentFinalSending(finalSendings, final);
  const sentEditionIds = new Set(
    [sending, ...finalSendings, publication, ...corrections].flatMap((one) => (one ? [one.editionId] : [])),
  );
  return {
    id: letter.id,
    createdAt: letter.createdAt,
    status: letterStatusOf({
      isAssured: current !== null && listMissingAssurances(assurances, current.id).length === 0,
      sending,
      final,
      publication,
    }),
    sections,
    content: fillEdition(editionContent, quotations),
    storedContent: editionContent,
    quotations,
    editions,
    sentBodies: editions
      .filter(({ id }) => sentEditionIds.has(id))
      .flatMap(({ content }) => content.sections.map(({ body }) => body)),
    current,
    assurances,
    sending,
    comments,
    final: final ?? null,
    finalSending,
    delays,
    copies,
    heads,
    head,
    reopenings,
    publication: publication ?? null,
    corrections,
  };
}

function headOf(row: LetterHead | undefined): LetterHead | null {
  if (!row) return null;
  const { addressees, copiedTo, dated, ofstedSignatory, cqcSignatory } = row;
  return { addressees, copiedTo, dated, ofstedSignatory, cqcSignatory };
}

/** An edition with every quotation in its words, as they may be read now. */
export function fillEdition(content: EditionContent, quotations: readonly Quotation[]): EditionContent {
  const sections = content.sections.map((section) => ({
    ...section,
    // What was kept before every spelling of a mark was known may have one still.
    body: fillQuotations(withoutCites(section.body), quotations),
  }));
  return { ...content, sections };
}
