-- deleteDiscussionById
delete from "discussionParticipants" where "discussionId" = ?;
delete from "discussionTallies" where "discussionId" = ?;
delete from "discussionWords" where "discussionId" = ?;
delete from "discussions" where "id" = ?;

-- deleteNoteById
delete from "meetingNotes" where "id" = ?;

-- deleteOwnWordsById
delete from "youngPeoplesWords" where "id" = ?;

-- deletePartsOfDraft
select "answers", "late", "about", "revision" from "drafts" where "id" = ?;
update "drafts" set "answers" = ?, "late" = ?, "about" = ?, "revision" = ?, "sameAnswers" = ? where "id" = ?;

-- deletePartsOfResponse
delete from "answers" where "responseId" = ? and "questionVersionId" = ? and "child" = ?;
delete from "responseChildren" where "responseId" = ? and "child" = ? and "name" = ?;
update "responses" set "quoteWithoutName" = ? where "id" = ?;

-- deletePartsOfYoungPeoplesResponse
delete from "youngPeoplesAnswers" where "responseId" = ? and "questionVersionId" in (?);
delete from "youngPeoplesWords" where "responseId" = ? and "questionVersionId" in (?) and "origin" = ?;
select "answers" from "youngPeoplesResponses" where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "revision" = "revision" + ? where "id" = ?;

-- deleteWordsById
delete from "discussionParticipants" where "id" = ?;
delete from "discussionWords" where "id" = ?;

-- findResponseToErase
select "id", "inspectionId", "withdrawnAt", "unfinished" from "responses" where "id" = ?;

-- listDraftIds
select "id" from "drafts" where "inspectionId" = ?;

-- updateQuotationByIdAsWithdrawn
update "quotations" set "withdrawnAt" = ? where "id" = ? and "withdrawnAt" is null;
