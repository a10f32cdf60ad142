import type { Queries } from "#db/connection.ts";
import {
  listDiscussionsWithAll,
  listFindingsWithAll,
  listMarksWithAll,
  listMeetingsWithAll,
  listOtherTexts,
  listQuotationsWithAll,
  listUploadsWithAll,
} from "#db/queries/evidence-base.ts";
import { listQuestionsWithAll } from "#db/queries/sealed-questions.ts";
import { hashLines, lineOf, type Row, rowsAs } from "./canonical.ts";
import {
  asSealed,
  noResponses,
  readResponses,
  readYoungPeoplesResponses,
} from "./read-sealed-responses.server.ts";
import type { EvidenceBase, Sum } from "./seal.ts";

/**
 * The evidence base of a re-visit as it is now, counted and hashed as that format has it; nothing that anybody wrote is kept of
 * it. Of quotations only those prepared by `sealedAt` (UTC text): the letter may need others later.
 */
export async function readEvidenceBase(
  db: Queries,
  { inspectionId, format, sealedAt }: { inspectionId: string; format: number; sealedAt: Temporal.Instant },
): Promise<EvidenceBase> {
  const survey = await readResponses(db, inspectionId, format);
  // Older formats are from before young people could answer by themselves: nobody had.
  const youngPeoples =
    format >= 5 ? await readYoungPeoplesResponses(db, { inspectionId, format, sealedAt }) : noResponses;
  const sumOf = (count: number, rows: Readonly<Record<string, readonly Row[]>>) =>
    sumRows(format, count, rows);
  const sumOfBoth = (of: "texts" | "codings" | "translations") => survey[of] + youngPeoples[of];
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
    erasedSince: youngPeoples.erasedSince,
    responses: [...survey.responses, ...youngPeoples.responses],
    parts: {
      questions: sumOf(
        new Set([...questions.versions, ...questions.youngPeoples].map(({ id }) => id)).size,
        questions,
      ),
      responses: { count: survey.notWithdrawn, hash: hashLines([]) },
      texts: sumOf(texts.length + sumOfBoth("texts"), { texts }),
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
      codings: sumOf(codingCount + sumOfBoth("codings"), { codings }),
      findings: sumOf(found.findings.filter(({ withdrawnAt }) => withdrawnAt === null).length, findings),
      marks: sumOf(marks.length, { marks }),
      quotations: sumOf(quotations.length, { quotations }),
      ...(countsPassages ? { passages: sumOf(passages.length, { texts: passages }) } : {}),
      ...(format >= 4
        ? {
            translations: sumOf(others.translations.length + sumOfBoth("translations"), {
              textTranslations: others.translations,
            }),
          }
        : {}),
      ...(format >= 5
        ? { "young-peoples-responses": { count: youngPeoples.notWithdrawn, hash: hashLines([]) } }
        : {}),
      ...(format >= 6
        ? { "young-peoples-recordings": { count: youngPeoples.recordings, hash: hashLines([]) } }
        : {}),
    },
  };
}

function sumRows(format: number, count: number, rows: Readonly<Record<string, readonly Row[]>>): Sum {
  const lines = Object.entries(rows).flatMap(([what, some]) =>
    rowsAs(format, some).map((row) => lineOf(what, row)),
  );
  return { count, hash: hashLines(lines) };
}
