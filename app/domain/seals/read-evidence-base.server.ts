import type { Queries } from "#db/connection.ts";
import {
  listDiscussionsWithAll,
  listFindingsWithAll,
  listMarksWithAll,
  listMeetingsWithAll,
  listOtherTexts,
  listQuestionsWithAll,
  listQuotationsWithAll,
  listResponsesWithAll,
  listUploadsWithAll,
} from "#db/queries/evidence-base.ts";
import { hashLines, lineOf, type Row } from "./canonical.ts";
import type { EvidenceBase, SealedResponse, Sum } from "./seal.ts";

const atATime = 500;

/** What belongs to one response, as it is hashed and counted. */
type SealedLines = { lines: string[]; texts: number; codings: number; translations: number };

/**
 * The evidence base of a re-visit as it is now, counted and hashed as that format has it; nothing that anybody wrote is kept of
 * it. Of quotations only those prepared by `sealedAt` (UTC text): the letter may need others later.
 */
export async function readEvidenceBase(
  db: Queries,
  { inspectionId, format, sealedAt }: { inspectionId: string; format: number; sealedAt: Temporal.Instant },
): Promise<EvidenceBase> {
  const survey = await readResponses(db, inspectionId);
  const [others, discussed, met, sentMessages, found, questions] = await Promise.all([
    listOtherTexts(db, inspectionId),
    listDiscussionsWithAll(db, inspectionId),
    listMeetingsWithAll(db, inspectionId),
    listUploadsWithAll(db, inspectionId),
    listFindingsWithAll(db, inspectionId),
    listQuestionsWithAll(db, inspectionId),
  ]);
  const codings = others.codings.map(asSealed);
  // Older formats are still verified: they counted passages among texts, and knew no passage of a finding's evidence.
  const countsPassages = format >= 3;
  const texts = others.texts.filter(({ source }) => !countsPassages || source !== "evidence");
  const passages = others.texts.filter(({ source }) => source === "evidence");
  const findings = countsPassages
    ? found
    : { ...found, evidence: found.evidence.map(({ passageId: _, ...row }) => row) };
  const [marks, quotations] =
    format === 1
      ? [[], []]
      : await Promise.all([
          listMarksWithAll(db, inspectionId),
          listQuotationsWithAll(db, { inspectionId, until: sealedAt }).then((rows) => rows.map(asSealed)),
        ]);
  const codingCount = codings.filter(({ removedAt }) => removedAt === null).length;
  return {
    format,
    responses: survey.responses,
    parts: {
      questions: sumOf(
        new Set([...questions.versions, ...questions.youngPeoples].map(({ id }) => id)).size,
        questions,
      ),
      responses: { count: survey.notWithdrawn, hash: hashLines([]) },
      texts: sumOf(texts.length + survey.texts, { texts }),
      discussions: sumOf(discussed.discussions.length, {
        discussions: discussed.discussions,
        participants: discussed.participants,
        consents: discussed.consents,
        words: discussed.words,
      }),
      tallies: sumOf(
        discussed.tallies.reduce((all, { count }) => all + count, 0),
        { tallies: discussed.tallies },
      ),
      notes: sumOf(met.notes.length, met),
      uploads: sumOf(
        sentMessages.uploads.filter(({ withdrawnAt }) => withdrawnAt === null).length,
        sentMessages,
      ),
      codings: sumOf(codingCount + survey.codings, { codings }),
      findings: sumOf(found.findings.filter(({ withdrawnAt }) => withdrawnAt === null).length, findings),
      marks: sumOf(marks.length, { marks }),
      quotations: sumOf(quotations.length, { quotations }),
      ...(countsPassages ? { passages: sumOf(passages.length, { texts: passages }) } : {}),
      ...(format >= 4
        ? {
            translations: sumOf(others.translations.length + survey.translations, {
              textTranslations: others.translations,
            }),
          }
        : {}),
    },
  };
}

/** What points into no translation is hashed as it was before there were any. */
function asSealed<Of extends { translationId: string | null }>({ translationId, ...row }: Of) {
  return translationId === null ? row : { ...row, translationId };
}

async function readResponses(db: Queries, inspectionId: string) {
  const responses: SealedResponse[] = [];
  let notWithdrawn = 0;
  for (let after = ""; ; ) {
    const page = await listResponsesWithAll(db, { inspectionId, after, limit: atATime });
    const lines = new Map<string, SealedLines>();
    const linesOf = (id: string | null) => {
      const entry = lines.get(id ?? "") ?? { lines: [], texts: 0, codings: 0, translations: 0 };
      lines.set(id ?? "", entry);
      return entry;
    };
    for (const row of page.responses) linesOf(row.id).lines.push(lineOf("responses", row));
    for (const row of page.groups) linesOf(row.responseId).lines.push(lineOf("responseGroups", row));
    for (const row of page.answers) linesOf(row.responseId).lines.push(lineOf("answers", row));
    for (const row of page.consents) linesOf(row.responseId).lines.push(lineOf("consents", row));
    for (const row of page.texts) {
      const entry = linesOf(row.sourceId);
      entry.lines.push(lineOf("texts", row));
      entry.texts += 1;
    }
    for (const row of page.codings) {
      const entry = linesOf(row.sourceId);
      entry.lines.push(lineOf("codings", asSealed(row)));
      if (row.removedAt === null) entry.codings += 1;
    }
    for (const row of page.translations) {
      const entry = linesOf(row.sourceId);
      entry.lines.push(lineOf("textTranslations", row));
      entry.translations += 1;
    }
    for (const { id, withdrawnAt } of page.responses) {
      const { lines: own, ...counts } = linesOf(id);
      responses.push({ responseId: id, hash: hashLines(own), ...counts });
      if (withdrawnAt === null) notWithdrawn += 1;
    }
    const last = page.responses.at(-1);
    if (!last || page.responses.length < atATime) break;
    after = last.id;
  }
  const sum = (of: "texts" | "codings" | "translations") => responses.reduce((all, one) => all + one[of], 0);
  return {
    ...{ responses, notWithdrawn, texts: sum("texts") },
    ...{ codings: sum("codings"), translations: sum("translations") },
  };
}

function sumOf(count: number, rows: Readonly<Record<string, readonly Row[]>>): Sum {
  const lines = Object.entries(rows).flatMap(([what, some]) => some.map((row) => lineOf(what, row)));
  return { count, hash: hashLines(lines) };
}
