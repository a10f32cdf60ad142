import { type Expression, type RawBuilder, sql } from "kysely";
import type { Queries } from "../connection.ts";
import { notByIndex } from "../dialects/json-rows.ts";

/**
 * Everything that the evidence base of a re-visit holds, row by row, with all that says something and nothing that only
 * says who looked. Texts are known by what they were made from: their numbers differ from database to database.
 */

/** Responses after one, in pages, with all that belongs to each; those withdrawn too. */
export async function listResponsesWithAll(
  db: Queries,
  about: { inspectionId: string; after: string; limit: number },
) {
  const responses = await db
    .selectFrom("responses")
    .select(["id", "approvalId", "receivedAt", "unfinished", "quoteWithoutName", "children", "mode"])
    .select(["language", "withdrawnAt", "changedAt"])
    .where(notByIndex(db, "inspectionId"), "=", about.inspectionId)
    .where("id", ">", about.after)
    .orderBy("id")
    .limit(about.limit)
    .execute();
  const ids = responses.map(({ id }) => id);
  if (ids.length === 0) {
    const nothing = { groups: [], children: [], answers: [], unasked: [], consents: [] };
    return { responses, ...nothing, texts: [], codings: [], translations: [] };
  }
  const [groups, children, answers, unasked, consents, texts, codings, translations] = await Promise.all([
    db
      .selectFrom("responseGroups")
      .select(["responseId", "name", "value"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("responseChildren")
      .select(["responseId", "child", "name", "value"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("answers")
      .select(["responseId", "questionVersionId", "child", "choice", "words"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("unaskedQuestions")
      .select(["responseId", "questionVersionId", "child"])
      .where("responseId", "in", ids)
      .execute(),
    db
      .selectFrom("consents")
      .select(["responseId", "statementId", "number", "takePart", "becomeEvidence", "quoteWithoutName"])
      .select(["useUnfinished", "mode", "givenAt", "withdrawnAt"])
      .where("responseId", "in", ids)
      .execute(),
    textsOf(db).where("texts.sourceId", "in", ids).execute(),
    codingsOf(db).where("texts.sourceId", "in", ids).execute(),
    translationsOf(db).where("texts.sourceId", "in", ids).execute(),
  ]);
  return { responses, groups, children, answers, unasked, consents, texts, codings, translations };
}

/** Those whose texts are hashed with the response that they are of. */
const hashedWithResponses = ["survey", "young-peoples-response"] as const;

/** The texts, codings and translations of everything but responses. */
export async function listOtherTexts(db: Queries, inspectionId: string) {
  const [texts, codings, translations] = await Promise.all([
    textsOf(db)
      .where("texts.inspectionId", "=", inspectionId)
      .where("texts.source", "not in", hashedWithResponses)
      .execute(),
    codingsOf(db)
      .where("texts.inspectionId", "=", inspectionId)
      .where("texts.source", "not in", hashedWithResponses)
      .execute(),
    translationsOf(db)
      .where("texts.inspectionId", "=", inspectionId)
      .where("texts.source", "not in", hashedWithResponses)
      .execute(),
  ]);
  return { texts, codings, translations };
}

export async function listDiscussionsWithAll(db: Queries, inspectionId: string) {
  const [discussions, participants, consents, tallies, words] = await Promise.all([
    db
      .selectFrom("discussions")
      .select(["id", "heldOn", "heldTime", "place", "setting", "helpers", "adjustments"])
      .select(["consentCheckedAt", "consentCheckedBy", "withdrawalsSettledAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("discussionParticipants as one")
      .innerJoin("discussions", "discussions.id", "one.discussionId")
      .select(["one.id", "one.discussionId", "one.number", "one.ageBand"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("participantConsents as one")
      .innerJoin("discussionParticipants", "discussionParticipants.id", "one.participantId")
      .innerJoin("discussions", "discussions.id", "discussionParticipants.discussionId")
      .select([
        "one.participantId",
        "one.kind",
        "one.number",
        "one.given",
        "one.recordedBy",
        "one.recordedAt",
      ])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("discussionTallies as one")
      .innerJoin("discussions", "discussions.id", "one.discussionId")
      .select(["one.discussionId", "one.focusAreaId", "one.questionVersionId", "one.face", "one.count"])
      .where("inspectionId", "=", inspectionId)
      .where("one.count", ">", 0)
      .execute(),
    db
      .selectFrom("discussionWords as one")
      .innerJoin("discussions", "discussions.id", "one.discussionId")
      .select(["one.id", "one.discussionId", "one.focusAreaId", "one.questionVersionId", "one.words"])
      .select(["one.mayQuote", "one.recordedBy", "one.recordedAt", "one.changedAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return { discussions, participants, consents, tallies, words };
}

export async function listMeetingsWithAll(db: Queries, inspectionId: string) {
  const [sessions, notes] = await Promise.all([
    db
      .selectFrom("meetingSessions")
      .select(["id", "startsAt", "endsAt", "place", "statementReadAt", "statementReadBy", "statementVersion"])
      .select(["attended", "cancelledAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("meetingNotes as one")
      .innerJoin("meetingSessions", "meetingSessions.id", "one.sessionId")
      .select(["one.id", "one.sessionId", "one.focusAreaId", "one.body", "one.people", "one.agreed"])
      .select(["one.mayQuote", "one.takenBy", "one.takenAt", "one.changedAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return { sessions, notes };
}

export async function listUploadsWithAll(db: Queries, inspectionId: string) {
  const [uploads, focusAreas] = await Promise.all([
    db
      .selectFrom("evidenceUploads")
      .select(["id", "sentBy", "organisation", "fileName", "kind", "size", "sha256", "shows", "receivedAt"])
      .select(["late", "requestId", "withdrawnAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("evidenceFocusAreas as one")
      .innerJoin("evidenceUploads", "evidenceUploads.id", "one.uploadId")
      .select(["one.uploadId", "one.focusAreaId"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return { uploads, focusAreas };
}

export async function listFindingsWithAll(db: Queries, inspectionId: string) {
  const [findings, versions, evidence] = await Promise.all([
    db
      .selectFrom("findings")
      .select(["id", "focusAreaId", "number", "createdBy", "createdAt", "withdrawnAt", "withdrawnBy"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("findingVersions as one")
      .innerJoin("findings", "findings.id", "one.findingId")
      .select(["one.findingId", "one.number", "one.words", "one.writtenBy", "one.writtenAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("findingEvidence as one")
      .innerJoin("findings", "findings.id", "one.findingId")
      .select(["one.id", "one.findingId", "one.kind", "one.source", "one.meaningId", "one.questionVersionId"])
      .select(["one.question", "one.count", "one.base", "one.families", "one.familiesBase"])
      .select(["one.noteId", "one.themeId"])
      .select((eb) => asStored(eb.ref("one.labels")).as("labelsText"))
      .select([
        "one.feeling",
        "one.quotationId",
        "one.uploadId",
        "one.passageId",
        "one.addedBy",
        "one.addedAt",
        "one.removedAt",
      ])
      .where("inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return {
    findings,
    versions,
    evidence: evidence.map(({ labelsText: labels, ...row }) => ({ ...row, labels })),
  };
}

/** How each source was marked to bear on each focus area, with what it was marked before. */
export function listMarksWithAll(db: Queries, inspectionId: string) {
  return db
    .selectFrom("sourceMarks")
    .select(["id", "focusAreaId", "source", "mark", "sentence", "markedBy", "markedAt"])
    .where("inspectionId", "=", inspectionId)
    .execute();
}

/** The quotations prepared by then, whether or not they were withdrawn: that stands beside what they are. */
export async function listQuotationsWithAll(
  db: Queries,
  about: { inspectionId: string; until: Temporal.Instant },
) {
  const quotations = await db
    .selectFrom("quotations")
    .select(["id", "number", "source", "sourceId", "questionVersionId", "child"])
    .select(["startsAt", "endsAt", "wordsHash"])
    .select(["groupName", "groupValue", "recognisable", "preparedBy", "preparedAt", "translationId"])
    .select((eb) => asStored(eb.ref("masks")).as("masksText"))
    .where("inspectionId", "=", about.inspectionId)
    .where("preparedAt", "<=", about.until)
    .execute();
  return quotations.map(({ masksText: masks, ...row }) => ({ ...row, masks }));
}

/** JSON as the text that it is: that is what seals hash, to the letter. */
export function asStored(column: Expression<unknown>): RawBuilder<string> {
  return sql<string>`${column}`;
}

export function textsOf(db: Queries) {
  return db
    .selectFrom("texts")
    .select(["texts.source", "texts.sourceId", "texts.questionVersionId", "texts.child", "texts.words"]);
}

export function codingsOf(db: Queries) {
  return db
    .selectFrom("codings")
    .innerJoin("texts", "texts.number", "codings.textNumber")
    .select(["texts.source", "texts.sourceId", "texts.questionVersionId", "texts.child"])
    .select(["codings.id", "codings.themeId"])
    .select(["codings.startsAt", "codings.endsAt", "codings.feeling", "codings.codedBy", "codings.codedAt"])
    .select(["codings.removedBy", "codings.removedAt", "codings.givenAs", "codings.translationId"]);
}

/** Each version by itself; when one fell behind is the database's own note. */
export function translationsOf(db: Queries) {
  return db
    .selectFrom("textTranslations as one")
    .innerJoin("texts", "texts.number", "one.textNumber")
    .select(["texts.source", "texts.sourceId", "texts.questionVersionId", "texts.child"])
    .select(["one.id", "one.version"])
    .select(["one.kind", "one.language", "one.words", "one.madeBy", "one.madeAt"]);
}
