-- listDiscussionsWithAll
select "id", "heldOn", "heldTime", "place", "setting", "helpers", "adjustments", "consentCheckedAt", "consentCheckedBy", "withdrawalsSettledAt" from "discussions" where "inspectionId" = ?;
select "one"."discussionId", "one"."focusAreaId", "one"."questionVersionId", "one"."face", "one"."count" from "discussionTallies" as "one" inner join "discussions" on "discussions"."id" = "one"."discussionId" where "inspectionId" = ? and "one"."count" > ?;
select "one"."id", "one"."discussionId", "one"."focusAreaId", "one"."questionVersionId", "one"."words", "one"."mayQuote", "one"."recordedBy", "one"."recordedAt", "one"."changedAt" from "discussionWords" as "one" inner join "discussions" on "discussions"."id" = "one"."discussionId" where "inspectionId" = ?;
select "one"."id", "one"."discussionId", "one"."number", "one"."ageBand" from "discussionParticipants" as "one" inner join "discussions" on "discussions"."id" = "one"."discussionId" where "inspectionId" = ?;
select "one"."participantId", "one"."kind", "one"."number", "one"."given", "one"."recordedBy", "one"."recordedAt" from "participantConsents" as "one" inner join "discussionParticipants" on "discussionParticipants"."id" = "one"."participantId" inner join "discussions" on "discussions"."id" = "discussionParticipants"."discussionId" where "inspectionId" = ?;

-- listFindingsWithAll
select "id", "focusAreaId", "number", "createdBy", "createdAt", "withdrawnAt", "withdrawnBy" from "findings" where "inspectionId" = ?;
select "one"."findingId", "one"."number", "one"."words", "one"."writtenBy", "one"."writtenAt" from "findingVersions" as "one" inner join "findings" on "findings"."id" = "one"."findingId" where "inspectionId" = ?;
select "one"."id", "one"."findingId", "one"."kind", "one"."source", "one"."meaningId", "one"."questionVersionId", "one"."question", "one"."count", "one"."base", "one"."families", "one"."familiesBase", "one"."noteId", "one"."themeId", "one"."labels" as "labelsText", "one"."feeling", "one"."quotationId", "one"."uploadId", "one"."passageId", "one"."addedBy", "one"."addedAt", "one"."removedAt" from "findingEvidence" as "one" inner join "findings" on "findings"."id" = "one"."findingId" where "inspectionId" = ?;

-- listMarksWithAll
select "id", "focusAreaId", "source", "mark", "sentence", "markedBy", "markedAt" from "sourceMarks" where "inspectionId" = ?;

-- listMeetingsWithAll
select "id", "startsAt", "endsAt", "place", "statementReadAt", "statementReadBy", "statementVersion", "attended", "cancelledAt" from "meetingSessions" where "inspectionId" = ?;
select "one"."id", "one"."sessionId", "one"."focusAreaId", "one"."body", "one"."people", "one"."agreed", "one"."mayQuote", "one"."takenBy", "one"."takenAt", "one"."changedAt" from "meetingNotes" as "one" inner join "meetingSessions" on "meetingSessions"."id" = "one"."sessionId" where "inspectionId" = ?;

-- listOtherTexts
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "codings"."id", "codings"."themeId", "codings"."startsAt", "codings"."endsAt", "codings"."feeling", "codings"."codedBy", "codings"."codedAt", "codings"."removedBy", "codings"."removedAt", "codings"."givenAs", "codings"."translationId" from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" where "texts"."inspectionId" = ? and "texts"."source" not in (?, ?);
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "one"."id", "one"."version", "one"."kind", "one"."language", "one"."words", "one"."madeBy", "one"."madeAt" from "textTranslations" as "one" inner join "texts" on "texts"."number" = "one"."textNumber" where "texts"."inspectionId" = ? and "texts"."source" not in (?, ?);
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "texts"."words" from "texts" where "texts"."inspectionId" = ? and "texts"."source" not in (?, ?);

-- listQuotationsWithAll
select "id", "number", "source", "sourceId", "questionVersionId", "child", "startsAt", "endsAt", "wordsHash", "groupName", "groupValue", "recognisable", "preparedBy", "preparedAt", "translationId", "masks" as "masksText" from "quotations" where "inspectionId" = ? and "preparedAt" <= ?;

-- listResponsesWithAll
select "responseId", "child", "name", "value" from "responseChildren" where "responseId" in (?);
select "responseId", "name", "value" from "responseGroups" where "responseId" in (?);
select "responseId", "questionVersionId", "child" from "unaskedQuestions" where "responseId" in (?);
select "responseId", "questionVersionId", "child", "choice", "words" from "answers" where "responseId" in (?);
select "responseId", "statementId", "number", "takePart", "becomeEvidence", "quoteWithoutName", "useUnfinished", "mode", "givenAt", "withdrawnAt" from "consents" where "responseId" in (?);
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "codings"."id", "codings"."themeId", "codings"."startsAt", "codings"."endsAt", "codings"."feeling", "codings"."codedBy", "codings"."codedAt", "codings"."removedBy", "codings"."removedAt", "codings"."givenAs", "codings"."translationId" from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" where "texts"."sourceId" in (?);
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "one"."id", "one"."version", "one"."kind", "one"."language", "one"."words", "one"."madeBy", "one"."madeAt" from "textTranslations" as "one" inner join "texts" on "texts"."number" = "one"."textNumber" where "texts"."sourceId" in (?);
select "texts"."source", "texts"."sourceId", "texts"."questionVersionId", "texts"."child", "texts"."words" from "texts" where "texts"."sourceId" in (?);
-- on SQLite
select "id", "approvalId", "receivedAt", "unfinished", "quoteWithoutName", "children", "mode", "language", "withdrawnAt", "changedAt" from "responses" where "inspectionId" || '' = ? and "id" > ? order by "id" limit ?;
-- on PostgreSQL
select "id", "approvalId", "receivedAt", "unfinished", "quoteWithoutName", "children", "mode", "language", "withdrawnAt", "changedAt" from "responses" where "inspectionId" = ? and "id" > ? order by "id" limit ?;

-- listUploadsWithAll
select "id", "sentBy", "organisation", "fileName", "kind", "size", "sha256", "shows", "receivedAt", "late", "requestId", "withdrawnAt" from "evidenceUploads" where "inspectionId" = ?;
select "one"."uploadId", "one"."focusAreaId" from "evidenceFocusAreas" as "one" inner join "evidenceUploads" on "evidenceUploads"."id" = "one"."uploadId" where "inspectionId" = ?;
