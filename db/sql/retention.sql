-- countOpenSafeguardingEntries
select count(*) as "count" from "safeguardingFlags" where "inspectionId" = ? and "closedAt" is null;

-- findFirstPublication
select "letterPublications"."publishedAt" from "letterPublications" inner join "letters" on "letters"."id" = "letterPublications"."letterId" where "letters"."inspectionId" = ? union all select "letterCorrections"."publishedAt" from "letterCorrections" inner join "letters" on "letters"."id" = "letterCorrections"."letterId" where "letters"."inspectionId" = ? order by "publishedAt" limit ?;

-- findHold
select * from "retentionHolds" where "inspectionId" = ? and "id" = ?;

-- insertHold
insert into "retentionHolds" ("id", "inspectionId", "kind", "reason", "reviewOn", "setBy", "setAt", "liftedBy", "liftedAt", "liftReason") values (?, …);

-- insertRetentionDecision
insert into "retentionDecisions" ("id", "inspectionId", "months", "reason", "decidedBy", "decidedAt", "toldAt") values (?, …);
update "inspections" set "retentionMonths" = ? where "id" = ?;

-- listHolds
select "retentionHolds".*, "setter"."name" as "setByName", "lifter"."name" as "liftedByName" from "retentionHolds" inner join "people" as "setter" on "setter"."id" = "retentionHolds"."setBy" left join "people" as "lifter" on "lifter"."id" = "retentionHolds"."liftedBy" where "inspectionId" = ? order by "setAt", "retentionHolds"."id";

-- listRetentionDecisions
select "retentionDecisions".*, "people"."name" as "decidedByName" from "retentionDecisions" inner join "people" on "people"."id" = "retentionDecisions"."decidedBy" where "inspectionId" = ? order by "decidedAt", "retentionDecisions"."id";

-- updateHoldAsLifted
update "retentionHolds" set "liftedBy" = ?, "liftedAt" = ?, "liftReason" = ? where "id" = ? and "liftedAt" is null;

-- updateRetentionAsPromised
update "retentionDecisions" set "toldAt" = ? where "inspectionId" = ? and "months" = ? and "toldAt" is null;
