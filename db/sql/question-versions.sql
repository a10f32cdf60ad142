-- insertQuestionVersion
insert into "questionVersions" ("id", "questionId", "inspectionId", "number", "type", "text", "hint", "required", "choices", "pictures", "since", "focusAreaIds", "meaningId", "createdAt") values (?, …);

-- listApprovedVersions
select "questionVersions".*, "approvals"."number" as "approvalNumber", "approvals"."id" as "approvalId" from "approvalVersions" inner join "approvals" on "approvals"."id" = "approvalVersions"."approvalId" inner join "questionVersions" on "questionVersions"."id" = "approvalVersions"."questionVersionId" where "approvals"."inspectionId" = ? order by "approvals"."number", "approvalVersions"."position";

-- listAskedVersions
select * from "questionVersions" where "inspectionId" = ? and (exists (select "questionVersionId" from "questionShareVersions" where "questionShareVersions"."questionVersionId" = "questionVersions"."id") or exists (select "questionVersionId" from "approvalVersions" where "approvalVersions"."questionVersionId" = "questionVersions"."id") or exists (select "questionVersionId" from "youngPeopleApprovalVersions" where "youngPeopleApprovalVersions"."questionVersionId" = "questionVersions"."id") or exists (select "questionVersionId" from "discussionTallies" where "discussionTallies"."questionVersionId" = "questionVersions"."id") or exists (select "questionVersionId" from "discussionWords" where "discussionWords"."questionVersionId" = "questionVersions"."id")) order by "questionId", "number";

-- listVersionsByApproval
select "questionVersions".* from "approvalVersions" inner join "questionVersions" on "questionVersions"."id" = "approvalVersions"."questionVersionId" where "approvalVersions"."approvalId" = ? order by "approvalVersions"."position";

-- listVersionsByInspection
select * from "questionVersions" where "inspectionId" = ? order by "questionId", "number";

-- listVersionsByQuestion
select * from "questionVersions" where "inspectionId" = ? and "questionId" = ? order by "number" desc;

-- listVersionsByShare
select "questionVersions".* from "questionShareVersions" inner join "questionVersions" on "questionVersions"."id" = "questionShareVersions"."questionVersionId" where "questionShareVersions"."shareId" = ? order by "questionShareVersions"."position";

-- updateMeaningOfVersion
update "questionVersions" set "meaningId" = ? where "inspectionId" = ? and "id" = ?;
