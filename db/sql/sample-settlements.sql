-- deleteSettlement
delete from "sampleSettlements" where "sampleId" = ? and "textNumber" = ? and "themeId" = ?;

-- findSettlement
select * from "sampleSettlements" where "sampleId" = ? and "textNumber" = ? and "themeId" = ?;

-- insertSettlement
insert into "sampleSettlements" ("sampleId", "textNumber", "themeId", "decision", "settledBy", "settledAt") values (?, …);

-- listSettlements
select "sampleSettlements".*, "people"."name" as "settledByName" from "sampleSettlements" inner join "people" on "people"."id" = "sampleSettlements"."settledBy" where "sampleSettlements"."sampleId" = ? order by "sampleSettlements"."textNumber";
