-- findApproval
select * from "approvals" where "inspectionId" = ? and "id" = ?;

-- findLatestApproval
select * from "approvals" where "inspectionId" = ? order by "number" desc limit ?;

-- insertApproval
insert into "approvalVersions" ("approvalId", "questionVersionId", "position") values (?, …);
insert into "approvalVersions" ("approvalId", "questionVersionId", "position") values (?, …), …;
insert into "approvals" ("id", "inspectionId", "number", "approvedBy", "approvedAt", "unanswered", "remark") values (?, …);

-- listApprovalsByInspection
select "approvals".*, "people"."name" as "approvedByName" from "approvals" inner join "people" on "people"."id" = "approvals"."approvedBy" where "approvals"."inspectionId" = ? order by "approvals"."number" desc;
