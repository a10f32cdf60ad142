-- findLatestYoungPeopleApproval
select * from "youngPeopleApprovals" where "inspectionId" = ? order by "number" desc limit ?;

-- findYoungPeopleApproval
select * from "youngPeopleApprovals" where "inspectionId" = ? and "id" = ?;

-- insertYoungPeopleApproval
insert into "youngPeopleApprovalVersions" ("approvalId", "questionVersionId", "position") values (?, …), …;
insert into "youngPeopleApprovals" ("id", "inspectionId", "number", "approvedBy", "approvedAt", "unanswered", "remark") values (?, …);

-- listVersionsByYoungPeopleApproval
select "questionVersions".* from "youngPeopleApprovalVersions" inner join "questionVersions" on "questionVersions"."id" = "youngPeopleApprovalVersions"."questionVersionId" where "youngPeopleApprovalVersions"."approvalId" = ? order by "youngPeopleApprovalVersions"."position";

-- listYoungPeopleApprovals
select "youngPeopleApprovals".*, "people"."name" as "approvedByName" from "youngPeopleApprovals" inner join "people" on "people"."id" = "youngPeopleApprovals"."approvedBy" where "youngPeopleApprovals"."inspectionId" = ? order by "youngPeopleApprovals"."number" desc;
