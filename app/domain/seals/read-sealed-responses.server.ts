import type { Queries } from "#db/connection.ts";
import { listAuditDetailsSince } from "#db/queries/audit.ts";
import { listResponsesWithAll } from "#db/queries/evidence-base.ts";
import { listYoungPeoplesResponsesWithAll } from "#db/queries/sealed-young-peoples-responses.ts";
import type { SealedPart } from "#db/tables/enumerations.ts";
import { contentsHashOf } from "../response-recordings/contents-hash.server.ts";
import { formatOfChildren, hashLines, lineOf, type Row, rowsAs } from "./canonical.ts";
import type { SealedResponse } from "./seal.ts";

const atATime = 500;

/** What belongs to one response, as it is hashed and counted. */
type SealedLines = {
  lines: string[];
  texts: number;
  codings: number;
  translations: number;
  recordings: number;
};

/** Responses that are hashed one by one, with how many were not withdrawn. */
type HashedResponses = {
  responses: SealedResponse[];
  notWithdrawn: number;
  texts: number;
  codings: number;
  translations: number;
  recordings: number;
};

export const noResponses: HashedResponses & { erasedSince: number } = {
  ...{ responses: [], notWithdrawn: 0, texts: 0, codings: 0, translations: 0, recordings: 0 },
  erasedSince: 0,
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
  /** Those that stood when the evidence was sealed: of which response each is. */
  recordings: readonly string[];
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
      recordings: [],
    };
  });
}

/**
 * What young people sent by themselves; what was withdrawn too. From the sixth format on with what was said aloud or drawn: what
 * was erased after `sealedAt` counts as long as the audit says so, and is known by the hash that it left.
 */
export async function readYoungPeoplesResponses(
  db: Queries,
  { inspectionId, format, sealedAt }: { inspectionId: string; format: number; sealedAt: Temporal.Instant },
): Promise<HashedResponses & { erasedSince: number }> {
  const hasRecordings = format >= 6;
  const audited = hasRecordings
    ? await listAuditedErasures(db, { inspectionId, since: sealedAt })
    : new Set();
  let erasedSince = 0;
  const wasErasedSince = ({ id, erasedAt }: { id: string; erasedAt: Temporal.Instant | null }) =>
    erasedAt !== null && Temporal.Instant.compare(erasedAt, sealedAt) >= 0 && audited.has(id);
  const hashed = await readInPages("young-peoples-responses", async (after) => {
    const page = await listYoungPeoplesResponsesWithAll(db, { inspectionId, after, limit: atATime });
    const recordings = hasRecordings ? page.recordings : [];
    erasedSince += recordings.filter(wasErasedSince).length;
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
        youngPeoplesWords: byResponse(page.words.map((row) => wordsOf(row, hasRecordings))),
        youngPeoplesRecordings: byResponse(hasRecordings ? page.recordings.map(recordingLine) : []),
      },
      texts: byWords(page.texts),
      codings: byWords(page.codings),
      translations: byWords(page.translations),
      recordings: recordings
        .filter((one) => one.erasedAt === null || wasErasedSince(one))
        .map(({ responseId }) => responseId),
    };
  });
  return { ...hashed, erasedSince };
}

type SealedPage = Awaited<ReturnType<typeof listYoungPeoplesResponsesWithAll>>;

/** How words came to be was not hashed before recordings were. */
function wordsOf({ origin, ...words }: SealedPage["words"][number], hasOrigin: boolean) {
  return hasOrigin ? { ...words, origin } : words;
}

/** What may go under the seal, by its hash; that it went, and a hold on it, are left out. */
function recordingLine(recording: SealedPage["recordings"][number]) {
  const { sha256: _hash, strokes: _strokes, erasedAt: _erased, ...row } = recording;
  return { ...row, contents: contentsHashOf(recording) };
}

/** Ids of recordings and drawings that were erased since, by the audit. */
async function listAuditedErasures(
  db: Queries,
  about: { inspectionId: string; since: Temporal.Instant },
): Promise<Set<unknown>> {
  const entries = await listAuditDetailsSince(db, { ...about, actions: erasingActions });
  return new Set(entries.map(({ details }) => details.recordingId));
}

const erasingActions = [
  "young-peoples-recording.hold-lifted",
  "young-peoples-recording.erased",
  "young-peoples-recording.erased-again",
] as const;

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
      const entry = lines.get(id ?? "") ?? {
        lines: [],
        texts: 0,
        codings: 0,
        translations: 0,
        recordings: 0,
      };
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
    for (const responseId of page.recordings) linesOf(responseId).recordings += 1;
    for (const { id, withdrawnAt } of page.responses) {
      const { lines: own, ...counts } = linesOf(id);
      responses.push({ responseId: id, hash: hashLines(own), ...counts, part });
      if (withdrawnAt === null) notWithdrawn += 1;
    }
    const last = page.responses.at(-1);
    if (!last || page.responses.length < atATime) break;
    after = last.id;
  }
  const sum = (of: "texts" | "codings" | "translations" | "recordings") =>
    responses.reduce((all, one) => all + one[of], 0);
  return {
    ...{ responses, notWithdrawn, texts: sum("texts") },
    ...{ codings: sum("codings"), translations: sum("translations"), recordings: sum("recordings") },
  };
}

/** What points into no translation is hashed as it was before there were any. */
export function asSealed<Of extends { translationId: string | null }>({ translationId, ...row }: Of) {
  return translationId === null ? row : { ...row, translationId };
}
