-- addToDeletionCount
insert into "deletionCounts" ("deletionId", "kind", "name", "count") values (?, …) on conflict ("deletionId", "kind", "name") do update set "count" = "deletionCounts"."count" + ?;

-- deleteAutosavesOfInspection
delete from "autosaves" where (substr("path", 1, ?) = ? or substr("action", 1, ?) = ?);

-- deleteJobsOfInspection
delete from "jobs" where "inspectionId" = ? and "kind" <> ?;

-- findDeletion
select * from "deletions" where "id" = ?;

-- findDeletionBySlug
select "deletions".*, "asker"."name" as "askedByName", "second"."name" as "confirmedByName", "inspections"."areaName", "inspections"."slug", "inspections"."kind", "inspections"."dayOne", "inspections"."days", "inspections"."notifiedAt" from "deletions" inner join "inspections" on "inspections"."id" = "deletions"."inspectionId" inner join "people" as "asker" on "asker"."id" = "deletions"."askedBy" left join "people" as "second" on "second"."id" = "deletions"."confirmedBy" where "inspections"."slug" = ? and "deletions"."confirmedAt" is not null;

-- findOpenDeletion
select "deletions".*, "asker"."name" as "askedByName", "second"."name" as "confirmedByName", "inspections"."areaName", "inspections"."slug", "inspections"."kind", "inspections"."dayOne", "inspections"."days", "inspections"."notifiedAt" from "deletions" inner join "inspections" on "inspections"."id" = "deletions"."inspectionId" inner join "people" as "asker" on "asker"."id" = "deletions"."askedBy" left join "people" as "second" on "second"."id" = "deletions"."confirmedBy" where "deletions"."inspectionId" = ? and "deletions"."withdrawnAt" is null;

-- insertDeletion
insert into "deletions" ("id", "inspectionId", "askedBy", "askedAt") values (?, …);

-- listConfirmedDeletions
select "deletions".*, "asker"."name" as "askedByName", "second"."name" as "confirmedByName", "inspections"."areaName", "inspections"."slug", "inspections"."kind", "inspections"."dayOne", "inspections"."days", "inspections"."notifiedAt" from "deletions" inner join "inspections" on "inspections"."id" = "deletions"."inspectionId" inner join "people" as "asker" on "asker"."id" = "deletions"."askedBy" left join "people" as "second" on "second"."id" = "deletions"."confirmedBy" where "deletions"."confirmedAt" is not null and ("deletions"."askedBy" = ? or "deletions"."confirmedBy" = ?) order by "deletions"."confirmedAt" desc, "deletions"."id";

-- listDeletedInspections
select "id", "slug" from "inspections" where "deletedAt" is not null;

-- listDeletionCounts
select * from "deletionCounts" where "deletionId" = ? order by "kind", "name";

-- listUnfinishedDeletions
select "id", "inspectionId" from "deletions" where "confirmedAt" is not null and "finishedAt" is null;

-- lockInspection
-- on SQLite
select "id" from "inspections" where "id" = ?;
-- on PostgreSQL
select "id" from "inspections" where "id" = ? for update;

-- updateDeletionAsConfirmed
update "deletions" set "confirmedBy" = ?, "confirmedAt" = ?, "publishedAt" = ?, "languages" = ?, "sealNumber" = ?, "sealHash" = ? where "id" = ?;
update "inspections" set "deletedAt" = ? where "id" = ?;

-- updateDeletionAsFinished
update "deletions" set "finishedAt" = ? where "id" = ?;
update "inspections" set "placeNames" = ? where "id" = ?;

-- updateDeletionAsWithdrawn
update "deletions" set "withdrawnBy" = ?, "withdrawnAt" = ? where "id" = ?;
