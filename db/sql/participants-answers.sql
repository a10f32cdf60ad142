-- deleteParticipantAnswer
delete from "participantAnswers" where "participantId" = ? and "discussionId" = ? and "focusAreaId" = ? and "questionVersionId" = ? and "face" = ?;

-- insertParticipantAnswer
insert into "participantAnswers" ("participantId", "discussionId", "focusAreaId", "questionVersionId", "face") values (?, …);

-- listParticipantAnswers
select * from "participantAnswers" where "discussionId" = ? order by "participantId", "focusAreaId", "questionVersionId", "face";
