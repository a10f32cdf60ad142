import { paths, withQuery } from "#app/paths.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listPlacesOfPassages } from "#db/queries/documents.ts";
import {
  listFindingEvidence,
  listFindings as listFindingRows,
  listFindingVersions,
} from "#db/queries/findings.ts";
import { listMeetingNotesByFocusArea } from "#db/queries/views-by-focus-area.ts";
import type { FindingEvidenceTable } from "#db/tables/findings.ts";
import { type CountedNow, type Figures, readFigures } from "../figures/read-figures.server.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { pageOfPassage } from "../reading/documents.ts";
import { feelingWords } from "../themes/theme.ts";
import { weighClaims } from "./claims.ts";
import { type Counted, describeChange, type Evidence, type Finding, figureOf } from "./finding.ts";
import { type BoardDocument, listDocuments } from "./list-documents.server.ts";
import { readThemes, type Tally, type Themes } from "./read-themes.server.ts";
import { sourceNames } from "./source.ts";
import { supportOf } from "./support.ts";

type Now = {
  inspectionId: string;
  figures: Figures;
  themes: Themes;
  quotations: Quotation[];
  notes: Awaited<ReturnType<typeof listMeetingNotesByFocusArea>>;
  documents: BoardDocument[];
  passages: { id: string; uploadId: string; position: number }[];
};

/** All findings of a re-visit by number, withdrawn ones too, each with what it rests on as it was and as it is now. */
export async function listFindings(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  inspectionId: string,
): Promise<Finding[]> {
  const [rows, versions, ties] = await Promise.all([
    listFindingRows(db, inspectionId),
    listFindingVersions(db, inspectionId),
    listFindingEvidence(db, inspectionId),
  ]);
  if (rows.length === 0) return [];
  const focusAreaIds = [...new Set(rows.map(({ focusAreaId }) => focusAreaId))];
  const meaningIds = [...new Set(ties.flatMap(({ meaningId }) => meaningId ?? []))];
  const ofAll = async <Row>(
    list: (db: Queries, about: { inspectionId: string; focusAreaId: string }) => Promise<Row[]>,
  ) => (await Promise.all(focusAreaIds.map((focusAreaId) => list(db, { inspectionId, focusAreaId })))).flat();
  const passageIds = ties.flatMap(({ passageId }) => passageId ?? []);
  const [figures, themes, quotations, notes, documents, passages] = await Promise.all([
    readFigures({ db, reader }, { inspectionId, meaningIds }),
    readThemes({ db, reader }, inspectionId),
    ties.some(({ kind }) => kind === "words") ? listQuotations(db, inspectionId) : [],
    ofAll(listMeetingNotesByFocusArea),
    ofAll(async (from, about) => {
      const { leaders, forum } = await listDocuments(from, about.inspectionId, about.focusAreaId);
      return [...leaders, ...forum];
    }),
    listPlacesOfPassages(db, passageIds),
  ]);
  const now = { inspectionId, figures, themes, quotations, notes, documents, passages };
  return rows.map((row) => {
    const findingVersions = versions.filter(({ findingId }) => findingId === row.id);
    const latest = findingVersions.at(-1);
    if (!latest) throw new Error("a finding has no words");
    const evidence = ties
      .filter(({ findingId }) => findingId === row.id)
      .map((link) => viewEvidence(link, row.focusAreaId, now));
    return {
      id: row.id,
      focusAreaId: row.focusAreaId,
      number: row.number,
      words: latest.words,
      version: latest.number,
      writtenAt: latest.writtenAt,
      writtenByName: latest.writtenByName,
      withdrawnAt: row.withdrawnAt,
      versions: findingVersions.map(({ number, words, writtenAt, writtenByName }) => ({
        number,
        words,
        writtenAt,
        writtenByName,
      })),
      evidence,
      claims: weighClaims(latest.words, supportOf(evidence)),
    };
  });
}

function viewEvidence(link: FindingEvidenceTable, focusAreaId: string, now: Now): Evidence {
  const { labels } = link;
  const common = {
    id: link.id,
    kind: link.kind,
    source: link.source,
    labels,
    quote: null,
    agreed: null,
    acceptable: false,
  };
  const collation = paths.collation.focusArea(now.inspectionId, focusAreaId);
  const of = figureOf(link.kind);
  if (of !== null) {
    const counted = now.figures.count({ of, focusAreaId, meaningId: link.meaningId ?? "", labels });
    const { families, familiesBase } = link;
    const asWritten = {
      ...{ count: link.count ?? 0, base: link.base },
      ...(families === null || familiesBase === null ? {} : { families, familiesBase }),
    };
    const reworded =
      counted !== null && counted.questionVersionId !== link.questionVersionId
        ? "The question was reworded since it was linked to the finding. "
        : "";
    const changed = `${reworded}${describeChange(asWritten, counted) ?? ""}`.trim();
    return {
      ...common,
      question: link.question,
      ...(link.meaningId === null ? {} : { meaningId: link.meaningId }),
      asWritten,
      now: counted && viewCounted(counted),
      changed: changed === "" ? null : changed,
      acceptable: changed !== "" && counted !== null,
      path: `${collation}#${of === "parents" ? `question-${link.meaningId}` : of}`,
    };
  }
  if (link.kind === "note") {
    const note = now.notes.find(({ id }) => id === link.noteId);
    const asWritten = { count: link.count ?? 0, base: null };
    return {
      ...common,
      question: note?.body ?? "",
      agreed: note?.agreed ?? null,
      asWritten,
      acceptable: note !== undefined && note.people !== asWritten.count,
      now: note ? { count: note.people, base: null } : null,
      changed: note
        ? describeChange(asWritten, { count: note.people, base: null })
        : "The note has been removed.",
      path: `${collation}#meeting`,
    };
  }
  if (link.kind === "theme") return { ...common, ...viewTheme(link, now) };
  if (link.kind === "document") {
    const document = now.documents.find(({ id }) => id === link.uploadId);
    const passage = now.passages.find(({ id }) => id === link.passageId);
    const where = passage ? `, passage ${passage.position}` : "";
    return {
      ...common,
      question: document
        ? `${document.fileName}${where}: ${document.shows}`
        : "A document that is not there any more",
      asWritten: null,
      now: null,
      changed: document ? null : "The document was withdrawn, or is about this focus area no more.",
      path: pathOfDocument(document, passage, now.inspectionId),
    };
  }
  return { ...common, ...viewQuotation(link, now), asWritten: null, now: null };
}

function viewCounted({ count, base, families, familiesBase }: CountedNow): Counted {
  return familiesBase === undefined
    ? { count, base }
    : { count, base, families: families ?? 0, familiesBase };
}

function pathOfDocument(
  document: BoardDocument | undefined,
  passage: Now["passages"][number] | undefined,
  inspectionId: string,
): string {
  if (!document) return paths.evidence.list(inspectionId);
  if (!passage) return paths.evidence.upload(inspectionId, document.id);
  const { uploadId, position } = passage;
  const page = withQuery(paths.reading.document(inspectionId, uploadId), { page: pageOfPassage(position) });
  return `${page}#passage-${position}`;
}

function viewTheme(link: FindingEvidenceTable, now: Now) {
  const feeling = link.feeling;
  const source = link.source as Tally["source"];
  const counted = now.themes.count({ source, themeId: link.themeId ?? "", feeling });
  const asWritten = { count: link.count ?? 0, base: link.base };
  const merged =
    counted !== null && counted.themeId !== link.themeId ? `It was merged into “${counted.name}”. ` : "";
  const changed =
    counted === null
      ? "The theme has been removed."
      : `${merged}${describeChange(asWritten, { count: counted.count, base: counted.base }) ?? ""}`.trim();
  return {
    question: link.question,
    labels: feeling === null ? [] : [feelingWords[feeling]],
    asWritten,
    now: counted && { count: counted.count, base: counted.base },
    changed: changed === "" ? null : changed,
    acceptable: changed !== "" && counted !== null,
    path:
      counted === null
        ? paths.themes.list(now.inspectionId)
        : paths.themes.theme(now.inspectionId, counted.themeId),
  };
}

function viewQuotation(
  link: FindingEvidenceTable,
  { inspectionId, quotations }: Now,
): Pick<Evidence, "question" | "quote" | "changed" | "path"> {
  const question = sourceNames[link.source];
  const quotation = quotations.find(({ id }) => id === link.quotationId);
  if (!quotation) throw new Error("a finding rests on a quotation that is not there");
  const { number, words, language, speaker, whom, withdrawn } = quotation;
  return {
    question,
    quote: words === null ? null : { number, words, language, speaker, whom },
    changed: withdrawn === null ? null : `Quotation ${number} is withdrawn: ${withdrawn}`,
    path: `${paths.quotations.list(inspectionId)}#quotation-${number}`,
  };
}
