import type { Queries } from "../connection.ts";
import { decodeJson } from "../dialects/column-codecs.ts";

/** Everything of a response but what it says, by its id; nothing of who could be behind it. */
export function findResponseFacts(db: Queries, responseId: string) {
  return db
    .selectFrom("responses")
    .select(["language", "mode", "unfinished", "doubts", "withdrawnAt"])
    .where("id", "=", responseId)
    .executeTakeFirst();
}

/** Every consent of a response, the first one first, with the statement as it was shown. */
export async function listConsentsOfResponse(db: Queries, responseId: string) {
  const rows = await db
    .selectFrom("consents")
    .innerJoin("consentStatements", "consentStatements.id", "consents.statementId")
    .select(["consents.number", "consents.givenAt", "consents.withdrawnAt", "consents.noticeEdition"])
    .select(["consents.takePart", "consents.becomeEvidence", "consents.quoteWithoutName"])
    .select([
      "consents.useUnfinished",
      "consentStatements.id as statementId",
      "consentStatements.text as statement",
    ])
    .where("consents.responseId", "=", responseId)
    .orderBy("consents.number")
    .execute();
  return rows.map(({ statement, ...row }) => ({ ...row, statement: decodeJson(statement) }));
}

/** What inspectors thought of whether it is a family's own, without what they noted. */
export function listVerdictsOnResponse(db: Queries, responseId: string) {
  return db
    .selectFrom("responseJudgements")
    .select(["verdict", "judgedAt"])
    .where("kind", "=", "response")
    .where("subject", "=", responseId)
    .where("withdrawnAt", "is", null)
    .orderBy("judgedAt")
    .execute();
}

/** What did not work in the survey while it was answered: its mark, with what its writer did since. */
export function listFaultsOfResponse(db: Queries, responseId: string) {
  return db
    .selectFrom("faultMarks")
    .innerJoin("surveyFaults", "surveyFaults.id", "faultMarks.faultId")
    .select(["surveyFaults.number", "surveyFaults.startsAt", "surveyFaults.endsAt"])
    .select(["faultMarks.markedAt", "faultMarks.reviewedAt", "faultMarks.outcome"])
    .where("faultMarks.responseId", "=", responseId)
    .where("surveyFaults.withdrawnAt", "is", null)
    .orderBy("surveyFaults.number")
    .execute();
}

/** The texts of a response as inspectors have them, with how many read each and under how many themes it is. */
export function listTextsOfResponse(db: Queries, responseId: string) {
  return db
    .selectFrom("texts")
    .leftJoin("textTerms", "textTerms.textNumber", "texts.number")
    .leftJoin("questionVersions", "questionVersions.id", "texts.questionVersionId")
    .select(["texts.number", "texts.questionVersionId", "texts.words", "textTerms.likelyLanguage"])
    .select(["questionVersions.text as question", "texts.child", "questionVersions.askedOf"])
    .select((eb) => [
      eb
        .selectFrom("textReadings")
        .select((of) => of.fn.countAll<number>().as("many"))
        .whereRef("textReadings.textNumber", "=", "texts.number")
        .as("readings"),
      eb
        .selectFrom("textFlags")
        .select((of) => of.fn.countAll<number>().as("many"))
        .whereRef("textFlags.textNumber", "=", "texts.number")
        .as("flags"),
      eb
        .selectFrom("codings")
        .select((of) => of.fn.count<number>("codings.themeId").distinct().as("many"))
        .whereRef("codings.textNumber", "=", "texts.number")
        .where("codings.removedAt", "is", null)
        .as("themes"),
    ])
    .where("texts.source", "=", "survey")
    .where("texts.sourceId", "=", responseId)
    .orderBy("texts.number")
    .execute();
}
