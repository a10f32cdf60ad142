-- countReachBefore
select "responseGroups"."name", "responseGroups"."value", count(*) as "count" from "responseGroups" inner join "responses" on "responses"."id" = "responseGroups"."responseId" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and "responses"."receivedAt" < ? and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "responseGroups"."name", "responseGroups"."value";
select substr("receivedAt", 1, 13) as "hour", count(*) as "count" from "responses" where "inspectionId" = ? and "withdrawnAt" is null and "receivedAt" < ? and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by substr("receivedAt", 1, 13);

-- deleteReachConfirmations
delete from "reachConfirmations" where "inspectionId" = ?;

-- endReachConfirmations
update "reachConfirmations" set "endedAt" = ? where "inspectionId" = ? and "endedAt" is null;

-- findLatestReachRelease
select * from "reachReleases" where "inspectionId" = ? order by "dueAt" desc limit ?;

-- findReachTotalsChange
select "reachTotals"."changedAt", "people"."name" as "changedByName" from "reachTotals" inner join "people" on "people"."id" = "reachTotals"."changedBy" where "reachTotals"."inspectionId" = ? limit ?;

-- insertReachConfirmations
insert into "reachConfirmations" ("inspectionId", "name", "confirmedBy", "confirmedAt", "endedAt") values (?, …);

-- insertReachRelease
insert into "reachReleases" ("inspectionId", "dueAt", "madeAt", "content") values (?, …);

-- listReachConfirmations
select "reachConfirmations"."name", "reachConfirmations"."confirmedAt", "reachConfirmations"."endedAt", "people"."name" as "confirmedByName" from "reachConfirmations" inner join "people" on "people"."id" = "reachConfirmations"."confirmedBy" where "reachConfirmations"."inspectionId" = ?;

-- listReachTotals
select * from "reachTotals" where "inspectionId" = ?;

-- replaceReachTotals
delete from "reachTotals" where "inspectionId" = ?;
insert into "reachTotals" ("inspectionId", "name", "value", "total", "changedBy", "changedAt") values (?, …);
insert into "reachTotals" ("inspectionId", "name", "value", "total", "changedBy", "changedAt") values (?, …), …;
