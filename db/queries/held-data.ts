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

/** Every consent of a young person's own response, in order, with what stood there, and nothing of who recorded it. */
export async function listConsentsOfYoungPerson(db: Queries, responseId: string) {
  const rows = await db
    .selectFrom("youngPeoplesConsents")
    .innerJoin("consentStatements", "consentStatements.id", "youngPeoplesConsents.statementId")
    .select(["youngPeoplesConsents.kind", "youngPeoplesConsents.form", "youngPeoplesConsents.given"])
    .select(["youngPeoplesConsents.agreedRole", "youngPeoplesConsents.note"])
    .select(["youngPeoplesConsents.recordedAt", "consentStatements.text as statement"])
    .where("youngPeoplesConsents.responseId", "=", responseId)
    .orderBy("youngPeoplesConsents.number")
    .execute();
  return rows.map(({ statement, ...row }) => ({ ...row, statement: decodeJson(statement) }));
}

/** The texts of a response as inspectors have them, with how many read each and under how many themes it is. */
export function listTextsOfResponse(db: Queries, responseId: string) {
  return copiedTexts(db)
    .where("texts.source", "=", "survey")
    .where("texts.sourceId", "=", responseId)
    .execute();
}

/** The same of what a young person sent by themselves. */
export function listTextsOfYoungPerson(db: Queries, responseId: string) {
  return copiedTexts(db)
    .innerJoin("youngPeoplesWords", "youngPeoplesWords.id", "texts.sourceId")
    .where("texts.source", "=", "young-peoples-response")
    .where("youngPeoplesWords.responseId", "=", responseId)
    .execute();
}

const copiedTexts = (db: Queries) =>
  db
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
    .orderBy("texts.number");
