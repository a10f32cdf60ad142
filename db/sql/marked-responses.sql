-- countResponsesByTenMinutes
select substr("receivedAt", 1, 15) as "slot", count(*) as "count" from "responses" where "inspectionId" = ? and "mode" = ? and "unfinished" = ? and "withdrawnAt" is null group by substr("receivedAt", 1, 15);

-- findReadableResponse
select "id", "approvalId", "receivedAt", "changedAt", "mode", "language", "unfinished", "quoteWithoutName", "doubts" from "responses" where "inspectionId" = ? and "id" = ? and "withdrawnAt" is null;

-- insertJudgement
insert into "responseJudgements" ("id", "inspectionId", "kind", "subject", "verdict", "note", "judgedBy", "judgedAt") values (?, …) on conflict ("id") do nothing;

-- listDoubtfulResponses
select "id", "receivedAt", "doubts" from "responses" where "inspectionId" = ? and "withdrawnAt" is null and "doubts" != '[]' order by "receivedAt" desc limit ?;

-- listJudgements
select "responseJudgements".*, "people"."name" as "judgedByName" from "responseJudgements" inner join "people" on "people"."id" = "responseJudgements"."judgedBy" where "responseJudgements"."inspectionId" = ? order by "responseJudgements"."judgedAt" desc, "responseJudgements"."id";

-- listLongWordsVersions
select "id" from "questionVersions" where "inspectionId" = ? and "type" = ? order by "id";

-- listTextsAfter
select "answers"."responseId", "answers"."words", "responses"."receivedAt", "responses"."withdrawnAt" from "answers" inner join "responses" on "responses"."id" = "answers"."responseId" where "answers"."questionVersionId" = ? and "answers"."choice" = ? and "answers"."responseId" > ? order by "answers"."responseId" limit ?;
