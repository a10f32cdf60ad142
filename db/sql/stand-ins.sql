-- insertStandIn
insert into "standIns" ("id", "inspectionId", "kind", "absentId", "standInId", "fromDate", "untilDate", "namedBy", "namedAt", "toldAt", "endedBy", "endedAt") values (?, …);

-- isStandInCurrent
select "id" from "standIns" where "id" = ? and "endedAt" is null;

-- listStandIns
select "standIns".*, "absent"."name" as "absentName", "substitute"."name" as "standInName" from "standIns" inner join "people" as "absent" on "absent"."id" = "standIns"."absentId" inner join "people" as "substitute" on "substitute"."id" = "standIns"."standInId" where "standIns"."inspectionId" = ? and "standIns"."endedAt" is null order by "standIns"."fromDate", "standIns"."id";

-- listStandInsOfPerson
select "id", "kind", "absentId" from "standIns" where "inspectionId" = ? and "standInId" = ? and "endedAt" is null and "fromDate" <= ? and "untilDate" >= ? order by "id";

-- listUntoldStandIns
select "standIns"."id", "standIns"."inspectionId" from "standIns" inner join "inspections" on "inspections"."id" = "standIns"."inspectionId" where "inspections"."deletedAt" is null and "standIns"."endedAt" is null and "standIns"."toldAt" is null and "standIns"."fromDate" <= ? and "standIns"."untilDate" >= ?;

-- updateStandInAsEnded
update "standIns" set "endedBy" = ?, "endedAt" = ? where "id" = ? and "inspectionId" = ? and "endedAt" is null;

-- updateStandInAsNotified
update "standIns" set "toldAt" = ? where "id" = ? and "toldAt" is null;
