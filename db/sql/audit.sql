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

-- findAuditedSeal
select "details" from "auditEntries" where "inspectionId" = ? and "at" = ? and "action" in (?, ?) order by "number" desc;

-- findLastAuditEntryNaming
select "auditEntries"."action", "auditEntries"."at", "people"."id" as "personId", "people"."name" from "auditEntries" inner join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."actorKind" = ? and "auditEntries"."details" like ? order by "auditEntries"."number" desc limit ?;

-- insertAuditWords
insert into "auditWords" ("id", "inspectionId", "salt", "words") values (?, …);
insert into "auditWords" ("id", "inspectionId", "salt", "words") values (?, …), …;

-- listAuditActions
select "auditEntries"."action", "auditEntries"."actorId", "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? group by "auditEntries"."action", "auditEntries"."actorId", "people"."name";

-- listAuditDetailsSince
select "details" from "auditEntries" where "inspectionId" = ? and "action" in (?, …) and "at" >= ?;

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
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by case "auditEntries"."action" when ? then 0 when ? then 1 when ? then 2 when ? then 3 when ? then 4 when ? then 5 when ? then 6 when ? then 6 when ? then 7 when ? then 8 when ? then 9 else 10 end asc, "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? and "auditEntries"."at" >= ? order by case "auditEntries"."action" when ? then 0 when ? then 1 when ? then 2 when ? then 3 when ? then 4 when ? then 5 when ? then 6 when ? then 6 when ? then 7 when ? then 8 when ? then 9 else 10 end desc, "auditEntries"."number" desc limit ? offset ?;
select "auditEntries".*, "people"."name" as "actorName" from "auditEntries" left join "people" on "people"."id" = "auditEntries"."actorId" where "auditEntries"."inspectionId" = ? order by "auditEntries"."number" desc limit ? offset ?;

-- listAuditWords
select "id", "salt", "words" from "auditWords" where "id" in (?);
select "id", "salt", "words" from "auditWords" where "id" in (?, ?);
select "id", "salt", "words" from "auditWords" where "id" in (?, …);

-- listAuditedDeletions
select "auditEntries"."number", "auditEntries"."inspectionId", "auditEntries"."at", "auditEntries"."details", "auditEntries"."action", "inspections"."slug" from "auditEntries" left join "inspections" on "inspections"."id" = "auditEntries"."inspectionId" where "auditEntries"."action" in (?, ?) order by "auditEntries"."number";

-- listAuditedSeals
select "auditEntries"."inspectionId", "auditEntries"."at", "auditEntries"."details", "auditEntries"."action", "inspections"."slug" from "auditEntries" left join "inspections" on "inspections"."id" = "auditEntries"."inspectionId" where "auditEntries"."action" in (?, …) order by "auditEntries"."number";
