-- countAuditEntriesByInspection
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ?;

-- findAuditHead
select "length", "hash" from "auditHeads" where "name" = ?;

-- findAuditedSeal
select "details" from "auditEntries" where "inspectionId" = ? and "at" = ? and "action" in (?, ?) order by "number" desc;

-- findLastAuditEntry
-- on PostgreSQL
select "number", "hash" from "auditEntries" order by "number" desc limit ?;

-- findLastAuditEntryNaming
select "auditEntries"."action", "auditEntries"."at", "people"."id" as "personId", "people"."name" from "auditEntries" inner join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."details" like ? order by "auditEntries"."number" desc limit ?;

-- insertNextAuditEntry
-- on SQLite
insert into "auditEntries" ("number", "at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "previousHash", "hash") values (?, …);
select "number", "hash" from "auditEntries" order by "number" desc limit ?;
-- on PostgreSQL
insert into "auditEntries" ("at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "number", "previousHash", "hash") select ?, ?, ?, ?, ?, ?, ?, number, previous, encode(sha256(convert_to('[' || number || ',' || ? || ',"' || previous || '"]', 'UTF8')), 'hex') from ( select coalesce(last.number, 0) + 1 as number, coalesce(last.hash, ?) as previous from (select 1) one left join (select number, hash from "auditEntries" order by number desc limit 1) last on true ) place;

-- listAuditEntriesAfter
select * from "auditEntries" where "number" > ? order by "number" limit ?;

-- listAuditEntriesByInspection
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? order by "auditEntries"."number" desc limit ? offset ?;

-- listAuditedSeals
select "auditEntries"."inspectionId", "auditEntries"."at", "auditEntries"."details", "auditEntries"."action", "inspections"."slug" from "auditEntries" left join "inspections" on "inspections"."id" = "auditEntries"."inspectionId" where "auditEntries"."action" in (?, …) order by "auditEntries"."number";
