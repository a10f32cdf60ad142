-- countAboutAnswered
select "responseGroups"."name", count(distinct "responseGroups"."responseId") as "count" from "responseGroups" inner join "responses" on "responses"."id" = "responseGroups"."responseId" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "responseGroups"."name";

-- countByApproval
select "approvalId", count(*) as "count", sum("unfinished") as "unfinishedCount" from "responses" where "inspectionId" = ? and "withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "approvalId";

-- countByGroup
select "responseGroups"."name", "responseGroups"."value", count(*) as "count" from "responseGroups" inner join "responses" on "responses"."id" = "responseGroups"."responseId" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "responseGroups"."name", "responseGroups"."value";

-- countReceived
select count(*) as "received", count("withdrawnAt") as "withdrawn" from "responses" where "inspectionId" = ? and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?));

-- findFirstReleaseSince
select "number", "madeAt" from "releases" where "inspectionId" = ? and "madeAt" >= ? order by "number" limit ?;

-- findRelease
select "releases".*, "people"."name" as "madeByName" from "releases" inner join "people" on "people"."id" = "releases"."madeBy" where "releases"."inspectionId" = ? and "releases"."id" = ?;
select "releases".*, "people"."name" as "madeByName" from "releases" inner join "people" on "people"."id" = "releases"."madeBy" where "releases"."inspectionId" = ? and "releases"."sharedAt" is not null and "releases"."id" = ?;

-- insertRelease
insert into "releases" ("id", "inspectionId", "number", "content", "received", "withdrawn", "youngPeopleReceived", "youngPeopleWithdrawn", "purpose", "madeBy", "madeAt", "sharedAt", "sharedBy") values (?, …);

-- listAttendance
select "id" as "sessionId", "startsAt", "attended" from "meetingSessions" where "inspectionId" = ? and "cancelledAt" is null and "attended" is not null order by "startsAt", "id";

-- listReleasesByInspection
select "releases".*, "people"."name" as "madeByName" from "releases" inner join "people" on "people"."id" = "releases"."madeBy" where "releases"."inspectionId" = ? and "releases"."sharedAt" is not null order by "releases"."number";
select "releases".*, "people"."name" as "madeByName" from "releases" inner join "people" on "people"."id" = "releases"."madeBy" where "releases"."inspectionId" = ? order by "releases"."number";

-- updateReleaseShared
update "releases" set "sharedAt" = ?, "sharedBy" = ? where "inspectionId" = ? and "id" = ? and "sharedAt" is null;
