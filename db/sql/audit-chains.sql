-- findAuditEntryHash
select "hash" from "auditEntries" where "chain" = ? and "position" = ?;
select "hash" from "auditEntries" where "chain" is null and "number" = ?;

-- findAuditHead
-- on PostgreSQL
select "length", "hash" from "auditHeads" where "name" = ?;

-- insertNextAuditEntry
-- on SQLite
insert into "auditEntries" ("at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "chain", "position", "previousHash", "hash") values (?, …);
insert into "auditHeads" ("name", "length", "hash", "previousHash") values (?, …) on conflict ("name") do update set "length" = ?, "hash" = ?, "previousHash" = ?;
select "length", "hash" from "auditHeads" where "name" = ?;
-- on PostgreSQL
with "inspection" as (select "id" from "inspections" where "id" = ? for key share), "head" as (insert into "auditHeads" ("name", "length", "previousHash", "hash") select ?::text, 1, ?::text, encode(sha256(convert_to(?::text || 1 || ?::text || ?::text || ?::text, 'UTF8')), 'hex') from (select count(*) as rows from inspection) as "held" on conflict ("name") do update set "length" = "auditHeads"."length" + 1, "previousHash" = "auditHeads"."hash", "hash" = encode(sha256(convert_to(?::text || ("auditHeads"."length" + 1) || ?::text || "auditHeads"."hash" || ?::text, 'UTF8')), 'hex') returning "length", "previousHash", "hash") insert into "auditEntries" ("at", "actorKind", "actorId", "actorRole", "inspectionId", "action", "details", "chain", "position", "previousHash", "hash") select ?, ?, ?, ?, ?, ?, ?, ?, length, "previousHash", hash from head;

-- listAuditChains
select distinct "chain" from "auditEntries";

-- listAuditEntriesOfChain
select * from "auditEntries" where "chain" = ? and "position" > ? order by "position" limit ?;
select * from "auditEntries" where "chain" is null and "number" > ? order by "number" limit ?;

-- listAuditHeads
select "name", "length", "hash" from "auditHeads" order by "name";

-- listChainedHeads
select "details" from "auditEntries" where "action" = ? order by "number";

-- listGrownAuditHeads
select "auditHeads"."name" as "chain", "auditHeads"."length", "auditHeads"."hash" from "auditHeads" left join "auditCheckpoints" on "auditCheckpoints"."name" = "auditHeads"."name" where "auditHeads"."name" <> ? and "auditHeads"."length" > coalesce("auditCheckpoints"."length", 0) order by "auditHeads"."name";

-- rememberAuditCheckpoints
insert into "auditCheckpoints" ("name", "length") values (?, ?) on conflict ("name") do update set "length" = ?;
