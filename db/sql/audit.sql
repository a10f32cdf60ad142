-- countAuditEntriesByInspection
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."action" in (?, ?);
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."action" in (?, ?) and "auditEntries"."at" >= ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorId" = ? and "auditEntries"."action" in (?, ?) and "auditEntries"."at" >= ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorId" = ? and "auditEntries"."at" >= ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" < ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" >= ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ?;
select count(*) as "count" from "auditEntries" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? and "auditEntries"."at" < ?;

-- findAuditHead
-- on PostgreSQL
select "length", "hash" from "auditHeads" where "name" = ?;

-- findAuditedSeal
select "details" from "auditEntries" where "inspectionId" = ? and "at" = ? and "action" in (?, ?) order by "number" desc;

-- findLastAuditEntryNaming
select "auditEntries"."action", "auditEntries"."at", "people"."id" as "personId", "people"."name" from "auditEntries" inner join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."details" like ? order by "auditEntries"."number" desc limit ?;

-- insertNextAuditEntry
-- on SQLite
insert into "auditEntries" ("at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "chain", "position", "previousHash", "hash") values (?, …);
insert into "auditHeads" ("name", "length", "hash", "previousHash") values (?, …) on conflict ("name") do update set "length" = ?, "hash" = ?, "previousHash" = ?;
select "length", "hash" from "auditHeads" where "name" = ?;
-- on PostgreSQL
with "head" as (insert into "auditHeads" ("name", "length", "previousHash", "hash") values (?, ?, ?, encode(sha256(convert_to(?::text || 1 || ?::text || ?::text || ?::text, 'UTF8')), 'hex')) on conflict ("name") do update set "length" = "auditHeads"."length" + 1, "previousHash" = "auditHeads"."hash", "hash" = encode(sha256(convert_to(?::text || ("auditHeads"."length" + 1) || ?::text || "auditHeads"."hash" || ?::text, 'UTF8')), 'hex') returning "length", "previousHash", "hash") insert into "auditEntries" ("at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "chain", "position", "previousHash", "hash") select ?, ?, ?, ?, ?, ?, ?, ?, length, "previousHash", hash from head;

-- listAuditActions
select "auditEntries"."action", "auditEntries"."actorId", "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? group by "auditEntries"."action", "auditEntries"."actorId", "people"."name";

-- listAuditChains
select distinct "chain" from "auditEntries";

-- listAuditEntriesBefore
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."action" in (?, ?) and "auditEntries"."number" < ? order by "auditEntries"."number" desc limit ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" >= ? and "auditEntries"."number" < ? order by "auditEntries"."number" desc limit ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."number" < ? order by "auditEntries"."number" desc limit ?;

-- listAuditEntriesByInspection
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."action" in (?, ?) and "auditEntries"."at" >= ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."action" in (?, ?) order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorId" = ? and "auditEntries"."action" in (?, ?) and "auditEntries"."at" >= ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorId" = ? and "auditEntries"."at" >= ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" < ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" >= ? order by "auditEntries"."actorKind" asc, "people"."name" asc, "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."at" >= ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? and "auditEntries"."at" < ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by "auditEntries"."number" asc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by case "auditEntries"."action" when ? then 0 when ? then 1 when ? then 2 when ? then 3 when ? then 4 when ? then 5 when ? then 5 when ? then 6 when ? then 7 when ? then 8 else 9 end asc, "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by case "auditEntries"."action" when ? then 0 when ? then 1 when ? then 2 when ? then 3 when ? then 4 when ? then 5 when ? then 5 when ? then 6 when ? then 7 when ? then 8 else 9 end desc, "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? order by "auditEntries"."number" desc limit ? offset ?;

-- listAuditEntriesOfChain
select * from "auditEntries" where "chain" = ? and "position" > ? order by "position" limit ?;
select * from "auditEntries" where "chain" is null and "number" > ? order by "number" limit ?;

-- listAuditHeads
select "name", "length", "hash" from "auditHeads" order by "name";

-- listAuditedDeletions
select "auditEntries"."number", "auditEntries"."inspectionId", "auditEntries"."at", "auditEntries"."details", "auditEntries"."action", "inspections"."slug" from "auditEntries" left join "inspections" on "inspections"."id" = "auditEntries"."inspectionId" where "auditEntries"."action" in (?, ?) order by "auditEntries"."number";

-- listAuditedSeals
select "auditEntries"."inspectionId", "auditEntries"."at", "auditEntries"."details", "auditEntries"."action", "inspections"."slug" from "auditEntries" left join "inspections" on "inspections"."id" = "auditEntries"."inspectionId" where "auditEntries"."action" in (?, …) order by "auditEntries"."number";

-- listChainedHeads
select "details" from "auditEntries" where "action" = ? order by "number";

-- listGrownAuditHeads
select "auditHeads"."name" as "chain", "auditHeads"."length", "auditHeads"."hash" from "auditHeads" left join "auditCheckpoints" on "auditCheckpoints"."name" = "auditHeads"."name" where "auditHeads"."name" <> ? and "auditHeads"."length" > coalesce("auditCheckpoints"."length", 0) order by "auditHeads"."name";

-- rememberAuditCheckpoints
insert into "auditCheckpoints" ("name", "length") values (?, ?) on conflict ("name") do update set "length" = ?;
