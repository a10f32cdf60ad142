import type { Queries } from "#db/connection.ts";
import { listResponsesWithAll } from "#db/queries/evidence-base.ts";
import { listYoungPeoplesResponsesWithAll } from "#db/queries/sealed-young-peoples-responses.ts";
import type { SealedPart } from "#db/tables/enumerations.ts";
import { formatOfChildren, hashLines, lineOf, type Row, rowsAs } from "./canonical.ts";
import type { SealedResponse } from "./seal.ts";

const atATime = 500;

/** What belongs to one response, as it is hashed and counted. */
type SealedLines = { lines: string[]; texts: number; codings: number; translations: number };

/** Responses that are hashed one by one, with how many were not withdrawn. */
type HashedResponses = {
  responses: SealedResponse[];
  notWithdrawn: number;
  texts: number;
  codings: number;
  translations: number;
};

export const noResponses: HashedResponses = {
  ...{ responses: [], notWithdrawn: 0, texts: 0, codings: 0, translations: 0 },
};

type ResponseRow = Row & { id: string; withdrawnAt: Temporal.Instant | null };
type Coding = Row & { translationId: string | null; removedAt: Temporal.Instant | null };
type OfResponse<Rows> = readonly { responseId: string | null; row: Rows }[];

/** Some responses in the order of their ids, with all that belongs to each. */
type Page = {
  responses: readonly ResponseRow[];
  /** By the name under which they are hashed. */
  others: Readonly<Record<string, OfResponse<Row>>>;
  texts: OfResponse<Row>;
  codings: OfResponse<Coding>;
  translations: OfResponse<Row>;
};

/** Families’ responses, as that format has them; those withdrawn too. */
export function readResponses(db: Queries, inspectionId: string, format: number): Promise<HashedResponses> {
  return readInPages("responses", async (after) => {
    const page = await listResponsesWithAll(db, { inspectionId, after, limit: atATime });
    const byResponse = <Rows extends Row & { responseId: string | null }>(rows: readonly Rows[]) =>
      rowsAs(format, rows).map((row) => ({ responseId: row.responseId, row }));
    const bySource = <Rows extends Row & { sourceId: string }>(rows: readonly Rows[]) =>
      rowsAs(format, rows).map((row) => ({ responseId: row.sourceId, row }));
    return {
      responses: page.responses,
      others: {
        responseGroups: byResponse(page.groups),
        answers: byResponse(page.answers),
        consents: byResponse(page.consents),
        ...(format >= formatOfChildren
          ? { responseChildren: byResponse(page.children), unaskedQuestions: byResponse(page.unasked) }
          : {}),
      },
      texts: bySource(page.texts),
      codings: bySource(page.codings),
      translations: bySource(page.translations),
    };
  });
}

/** What young people sent by themselves; what was withdrawn too. */
export function readYoungPeoplesResponses(
  db: Queries,
  inspectionId: string,
  format: number,
): Promise<HashedResponses> {
  return readInPages("young-peoples-responses", async (after) => {
    const page = await listYoungPeoplesResponsesWithAll(db, { inspectionId, after, limit: atATime });
    const responseOf = new Map(page.words.map(({ id, responseId }) => [id, responseId]));
    const byResponse = <Rows extends Row & { responseId: string }>(rows: readonly Rows[]) =>
      rowsAs(format, rows).map((row) => ({ responseId: row.responseId, row }));
    const byWords = <Rows extends Row & { sourceId: string }>(rows: readonly Rows[]) =>
      rowsAs(format, rows).map((row) => ({ responseId: responseOf.get(row.sourceId) ?? null, row }));
    return {
      responses: page.responses,
      others: {
        youngPeoplesConsents: byResponse(page.consents),
        youngPeoplesAnswers: byResponse(page.answers),
        youngPeoplesWords: byResponse(page.words),
      },
      texts: byWords(page.texts),
      codings: byWords(page.codings),
      translations: byWords(page.translations),
    };
  });
}

/** Under which name the row of a response itself is hashed. */
const rowNames: Readonly<Record<SealedPart, string>> = {
  responses: "responses",
  "young-peoples-responses": "youngPeoplesResponses",
};

async function readInPages(
  part: SealedPart,
  readPage: (after: string) => Promise<Page>,
): Promise<HashedResponses> {
  const responses: SealedResponse[] = [];
  let notWithdrawn = 0;
  for (let after = ""; ; ) {
    const page = await readPage(after);
    const lines = new Map<string, SealedLines>();
    const linesOf = (id: string | null) => {
      const entry = lines.get(id ?? "") ?? { lines: [], texts: 0, codings: 0, translations: 0 };
      lines.set(id ?? "", entry);
      return entry;
    };
    for (const row of page.responses) linesOf(row.id).lines.push(lineOf(rowNames[part], row));
    for (const [name, rows] of Object.entries(page.others))
      for (const { responseId, row } of rows) linesOf(responseId).lines.push(lineOf(name, row));
    for (const { responseId, row } of page.texts) {
      const entry = linesOf(responseId);
      entry.lines.push(lineOf("texts", row));
      entry.texts += 1;
    }
    for (const { responseId, row } of page.codings) {
      const entry = linesOf(responseId);
      entry.lines.push(lineOf("codings", asSealed(row)));
      if (row.removedAt === null) entry.codings += 1;
    }
    for (const { responseId, row } of page.translations) {
      const entry = linesOf(responseId);
      entry.lines.push(lineOf("textTranslations", row));
      entry.translations += 1;
    }
    for (const { id, withdrawnAt } of page.responses) {
      const { lines: own, ...counts } = linesOf(id);
      responses.push({ responseId: id, hash: hashLines(own), ...counts, part });
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

/** What points into no translation is hashed as it was before there were any. */
export function asSealed<Of extends { translationId: string | null }>({ translationId, ...row }: Of) {
  return translationId === null ? row : { ...row, translationId };
}
