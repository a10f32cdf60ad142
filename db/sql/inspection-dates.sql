-- findInspectionForDates
select "id", "areaName", "slug", "dayOne", "days", "notifiedAt", (select count(*) as "count" from "approvals" where "approvals"."inspectionId" = "inspections"."id") as "approvals" from "inspections" where "inspections"."id" = ?;

-- findLastRefusal
select "dateProposalRefusals".*, "people"."name" as "refusedByName" from "dateProposalRefusals" inner join "people" on "people"."id" = "dateProposalRefusals"."refusedBy" where "dateProposalRefusals"."inspectionId" = ? and "dateProposalRefusals"."proposal" = ? order by "dateProposalRefusals"."refusedAt" desc limit ?;

-- insertDateChanges
insert into "inspectionDateChanges" ("id", "inspectionId", "key", "fromValue", "toValue", "reason", "changedBy", "changedAt") values (?, …);
insert into "inspectionDateChanges" ("id", "inspectionId", "key", "fromValue", "toValue", "reason", "changedBy", "changedAt") values (?, …), …;

-- insertInspectionDates
insert into "inspectionDates" ("inspectionId", "key", "ruleDate", "ruleAt", "date", "at", "movedReason", "movedBy", "movedAt") values (?, …), …;

-- insertProposalRefusal
insert into "dateProposalRefusals" ("id", "inspectionId", "proposal", "reason", "refusedBy", "refusedAt") values (?, …);

-- listDateChangesByInspection
select "inspectionDateChanges".*, "people"."name" as "changedByName" from "inspectionDateChanges" inner join "people" on "people"."id" = "inspectionDateChanges"."changedBy" where "inspectionDateChanges"."inspectionId" = ? order by "inspectionDateChanges"."changedAt" desc, "inspectionDateChanges"."id";

-- listDatesByInspection
select "inspectionDates".*, "people"."name" as "movedByName" from "inspectionDates" left join "people" on "people"."id" = "inspectionDates"."movedBy" where "inspectionDates"."inspectionId" = ?;

-- listInspectionIdsEndingFrom
select "inspections"."id" from "inspections" inner join "inspectionDates" on "inspectionDates"."inspectionId" = "inspections"."id" where "inspectionDates"."key" = ? and "inspectionDates"."date" >= ? order by "inspections"."dayOne", "inspections"."id";

-- listLeadsByInspections
select "members"."inspectionId", "people"."id", "people"."email", "people"."name" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" in (?) and "members"."role" = ? and "members"."leftAt" is null and "people"."deactivatedAt" is null order by "people"."email";
select "members"."inspectionId", "people"."id", "people"."email", "people"."name" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" in (?, ?) and "members"."role" = ? and "members"."leftAt" is null and "people"."deactivatedAt" is null order by "people"."email";

-- updateDayOne
update "inspections" set "dayOne" = ?, "days" = ? where "id" = ?;

-- updateInspectionDate
update "inspectionDates" set "date" = ?, "at" = ?, "movedReason" = ?, "movedBy" = ?, "movedAt" = ? where "inspectionId" = ? and "key" = ?;
update "inspectionDates" set "ruleDate" = ?, "ruleAt" = ?, "date" = ?, "at" = ? where "inspectionId" = ? and "key" = ?;
update "inspectionDates" set "ruleDate" = ?, "ruleAt" = ?, "date" = ?, "at" = ?, "movedReason" = ?, "movedBy" = ?, "movedAt" = ? where "inspectionId" = ? and "key" = ?;
