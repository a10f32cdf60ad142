-- deleteComment
delete from "questionComments" where "id" = ?;

-- findComment
select "questionComments".*, "answerers"."name" as "answeredByName" from "questionComments" inner join "questionShares" on "questionShares"."id" = "questionComments"."shareId" left join "people" as "answerers" on "answerers"."id" = "questionComments"."answeredBy" where "questionShares"."inspectionId" = ? and "questionComments"."id" = ?;

-- insertComment
insert into "questionComments" ("id", "shareId", "questionVersionId", "reviewerId", "body", "suggestedText", "replacedText", "commentedAt", "answerOutcome", "answerReason", "answeredBy", "answeredAt") values (?, …);

-- insertReview
insert into "questionReviews" ("id", "shareId", "reviewerId", "remark", "savedAt", "finishedAt", "answer", "answeredBy", "answeredAt") values (?, …);

-- insertVerdict
insert into "questionVerdicts" ("id", "shareId", "questionVersionId", "reviewerId", "wellPhrased", "givenAt", "withdrawnAt") values (?, …);

-- listCommentsByInspection
select "questionComments".*, "questionVersions"."questionId", "questionShares"."number" as "shareNumber", "questionShares"."audience", "people"."name" as "reviewerName", "members"."organisation", "answerers"."name" as "answeredByName" from "questionComments" inner join "questionShares" on "questionShares"."id" = "questionComments"."shareId" inner join "questionVersions" on "questionVersions"."id" = "questionComments"."questionVersionId" inner join "people" on "people"."id" = "questionComments"."reviewerId" left join "people" as "answerers" on "answerers"."id" = "questionComments"."answeredBy" left join "members" on "members"."personId" = "questionComments"."reviewerId" and "members"."inspectionId" = "questionShares"."inspectionId" where "questionShares"."inspectionId" = ? order by "questionComments"."commentedAt", "questionComments"."id";

-- listMembersInRole
select "members"."personId", "members"."organisation", "people"."name", "people"."email" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" = ? and "members"."role" = ? and "members"."leftAt" is null and "people"."deactivatedAt" is null order by "members"."organisation", "people"."name", "members"."id";

-- listReviewsByInspection
select "questionReviews".*, "questionShares"."number" as "shareNumber", "questionShares"."audience", "people"."name" as "reviewerName", "members"."organisation", "answerers"."name" as "answeredByName" from "questionReviews" inner join "questionShares" on "questionShares"."id" = "questionReviews"."shareId" inner join "people" on "people"."id" = "questionReviews"."reviewerId" left join "members" on "members"."personId" = "questionReviews"."reviewerId" and "members"."inspectionId" = "questionShares"."inspectionId" left join "people" as "answerers" on "answerers"."id" = "questionReviews"."answeredBy" where "questionShares"."inspectionId" = ? order by "questionReviews"."savedAt", "questionReviews"."id";

-- listVerdictsByInspection
select "questionVerdicts".*, "people"."name" as "reviewerName", "members"."organisation" from "questionVerdicts" inner join "questionShares" on "questionShares"."id" = "questionVerdicts"."shareId" inner join "people" on "people"."id" = "questionVerdicts"."reviewerId" left join "members" on "members"."personId" = "questionVerdicts"."reviewerId" and "members"."inspectionId" = "questionShares"."inspectionId" where "questionShares"."inspectionId" = ? and "questionVerdicts"."withdrawnAt" is null order by "questionVerdicts"."givenAt", "questionVerdicts"."id";

-- updateAnswerToComment
update "questionComments" set "answerOutcome" = ?, "answerReason" = ?, "answeredBy" = ?, "answeredAt" = ?, "replacedText" = ? where "id" = ?;
update "questionComments" set "answeredBy" = ?, "answeredAt" = ?, "answerOutcome" = ?, "answerReason" = ? where "id" = ?;

-- updateAnswerToRemark
update "questionReviews" set "answer" = ?, "answeredBy" = ?, "answeredAt" = ? where "id" = ?;

-- updateComment
update "questionComments" set "body" = ?, "suggestedText" = ?, "shareId" = ?, "commentedAt" = ? where "id" = ?;

-- updateReview
update "questionReviews" set "finishedAt" = ? where "id" = ?;
update "questionReviews" set "remark" = ?, "savedAt" = ? where "id" = ?;

-- withdrawVerdicts
update "questionVerdicts" set "withdrawnAt" = ? where "id" in (?);
