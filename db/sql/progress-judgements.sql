-- insertJudgementDifference
insert into "judgementDifferences" ("id", "inspectionId", "focusAreaId", "leadJudgementId", "cqcJudgementId", "sufficient", "words", "recordedBy", "recordedAt") values (?, …);

-- insertProgressJudgement
insert into "progressJudgements" ("id", "inspectionId", "focusAreaId", "role", "sufficient", "reason", "judgedBy", "judgedAt") values (?, …);

-- listJudgementDifferences
select "judgementDifferences".*, "people"."name" as "recordedByName" from "judgementDifferences" inner join "people" on "people"."id" = "judgementDifferences"."recordedBy" where "judgementDifferences"."inspectionId" = ? order by "judgementDifferences"."recordedAt", "judgementDifferences"."id";

-- listProgressJudgements
select "progressJudgements".*, "people"."name" as "judgedByName" from "progressJudgements" inner join "people" on "people"."id" = "progressJudgements"."judgedBy" where "progressJudgements"."inspectionId" = ? order by "progressJudgements"."judgedAt", "progressJudgements"."id";
