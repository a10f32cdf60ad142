-- countOwnAnsweredOfDiscussion
select "youngPeoplesAnswers"."questionVersionId", count(distinct "discussionParticipants"."id") as "count" from "youngPeoplesAnswers" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesAnswers"."responseId" inner join "discussionParticipants" on "discussionParticipants"."id" = "youngPeoplesResponses"."participantId" where "discussionParticipants"."discussionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) group by "youngPeoplesAnswers"."questionVersionId";

-- countOwnAnswersByVersion
select "youngPeoplesAnswers"."questionVersionId", "youngPeoplesAnswers"."answer", count(*) as "count" from "youngPeoplesAnswers" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesAnswers"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) group by "youngPeoplesAnswers"."questionVersionId", "youngPeoplesAnswers"."answer";

-- countOwnPeopleByVersion
select "youngPeoplesAnswers"."questionVersionId", count(distinct "youngPeoplesAnswers"."responseId") as "count", count(distinct "youngPeoplesAnswers"."responseId") filter(where "youngPeoplesResponses"."wayIn" = ?) as "inDiscussionCount" from "youngPeoplesAnswers" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesAnswers"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) group by "youngPeoplesAnswers"."questionVersionId";

-- countOwnProfiles
select "ageBand", "setting", "circumstances", count(*) as "count" from "youngPeoplesResponses" where "inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) and "sentAt" < ? group by "ageBand", "setting", "circumstances";
select "ageBand", "setting", "circumstances", count(*) as "count" from "youngPeoplesResponses" where "inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) group by "ageBand", "setting", "circumstances";

-- countOwnReceived
select count(*) as "received", count("withdrawnAt") as "withdrawn" from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null;

-- countOwnResponsesByApproval
select "approvalId", "wayIn", count(*) as "count" from "youngPeoplesResponses" where "inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."withdrawnAt" is null) group by "approvalId", "wayIn";

-- listVersionsOfYoungPeopleApprovals
select "questionVersions".*, "youngPeopleApprovals"."id" as "approvalId" from "youngPeopleApprovals" inner join "youngPeopleApprovalVersions" on "youngPeopleApprovalVersions"."approvalId" = "youngPeopleApprovals"."id" inner join "questionVersions" on "questionVersions"."id" = "youngPeopleApprovalVersions"."questionVersionId" where "youngPeopleApprovals"."inspectionId" = ? order by "youngPeopleApprovals"."number", "youngPeopleApprovalVersions"."position";
