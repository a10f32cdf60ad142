import type { Queries } from "../connection.ts";
import { asStored, codingsOf, textsOf, translationsOf } from "./evidence-base.ts";

/**
 * What young people sent by themselves after one response, in pages, with all that belongs to each. Nothing of their device or their card, and nothing that was never sent:
 * that is no evidence.
 */
export async function listYoungPeoplesResponsesWithAll(
  db: Queries,
  about: { inspectionId: string; after: string; limit: number },
) {
  const rows = await db
    .selectFrom("youngPeoplesResponses")
    .select(["id", "approvalId", "wayIn", "linkId", "participantId", "ageBand", "setting", "helped"])
    .select(["language", "sentAt", "changedAt", "withdrawnAt"])
    .select((eb) => asStored(eb.ref("circumstances")).as("circumstancesText"))
    .where("inspectionId", "=", about.inspectionId)
    .where("sentAt", "is not", null)
    .where("id", ">", about.after)
    .orderBy("id")
    .limit(about.limit)
    .execute();
  const responses = rows.map(({ circumstancesText: circumstances, ...row }) => ({ ...row, circumstances }));
  const ids = responses.map(({ id }) => id);
  if (ids.length === 0)
    return {
      ...{ responses, consents: [], answers: [], words: [], recordings: [] },
      ...{ texts: [], codings: [], translations: [] },
    };
  const words = await db
    .selectFrom("youngPeoplesWords")
    .select(["id", "responseId", "questionVersionId", "words", "chooser", "mayQuote"])
    .select(["recordedAt", "changedAt", "origin"])
    .where("responseId", "in", ids)
    .execute();
  const wordsIds = ["", ...words.map(({ id }) => id)];
  const [consents, answers, recordings, texts, codings, translations] = await Promise.all([
    db
      .selectFrom("youngPeoplesConsents")
      .select(["id", "responseId", "number", "kind", "statementId", "form", "given", "agreedRole", "note"])
      .select(["recordedBy", "recordedAt"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("youngPeoplesAnswers")
      .select(["responseId", "questionVersionId", "answer"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("youngPeoplesRecordings")
      .select(["id", "responseId", "questionVersionId", "kind", "sha256", "mimeType", "seconds"])
      .select(["strokes", "createdAt", "sentAt", "heardAt", "heardBy", "writtenDownAt", "writtenDownBy"])
      .select(["wordsId", "erasedAt"])
      .where("responseId", "in", ids)
      .where("sentAt", "is not", null)
      .execute(),
    textsOf(db).where("texts.sourceId", "in", wordsIds).execute(),
    codingsOf(db).where("texts.sourceId", "in", wordsIds).execute(),
    translationsOf(db).where("texts.sourceId", "in", wordsIds).execute(),
  ]);
  return { responses, consents, answers, words, recordings, texts, codings, translations };
}
