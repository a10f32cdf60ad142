-- findYoungPeoplesResponseOf
select * from "youngPeoplesResponses" where "inspectionId" = ? and "agreementId" = ?;
select * from "youngPeoplesResponses" where "inspectionId" = ? and "participantId" = ? and "withdrawnAt" is null;

-- listParticipantsWhoAnswer
select "discussionParticipants"."id" from "youngPeoplesResponses" inner join "discussionParticipants" on "discussionParticipants"."id" = "youngPeoplesResponses"."participantId" where "discussionParticipants"."discussionId" = ? and "youngPeoplesResponses"."withdrawnAt" is null;

-- listYoungPeoplesConsents
select * from "youngPeoplesConsents" where "responseId" = ? order by "number";

-- updateWordsOfYoungPerson
update "youngPeoplesWords" set "mayQuote" = ? where "responseId" = ?;
