-- countReadableResponses
select count(*) as "count" from "responses" where "inspectionId" = ? and "id" in (?) and "withdrawnAt" is null;
select count(*) as "count" from "responses" where "inspectionId" = ? and "id" in (?, …) and "withdrawnAt" is null;

-- countResponsesByTenMinutes
select substr("receivedAt", 1, 15) as "slot", count(*) as "count" from "responses" where "inspectionId" = ? and "mode" = ? and "unfinished" = ? and "withdrawnAt" is null group by substr("receivedAt", 1, 15);

-- findReadableResponse
select "id", "approvalId", "receivedAt", "changedAt", "mode", "language", "unfinished", "quoteWithoutName", "doubts" from "responses" where "inspectionId" = ? and "id" = ? and "withdrawnAt" is null;

-- insertJudgements
insert into "responseJudgements" ("id", "kind", "subject", "inspectionId", "entry", "verdict", "note", "judgedBy", "judgedAt", "withdrawnAt") values (?, …);
insert into "responseJudgements" ("id", "kind", "subject", "inspectionId", "entry", "verdict", "note", "judgedBy", "judgedAt", "withdrawnAt") values (?, …), …;

-- listDoubtfulResponses
select "id", "receivedAt", "doubts" from "responses" where "inspectionId" = ? and "withdrawnAt" is null and "doubts" != '[]' order by "receivedAt" desc limit ?;

-- listJudgements
select "responseJudgements".*, "people"."name" as "judgedByName" from "responseJudgements" inner join "people" on "people"."id" = "responseJudgements"."judgedBy" where "responseJudgements"."inspectionId" = ? and "responseJudgements"."withdrawnAt" is null order by "responseJudgements"."judgedAt" desc, "responseJudgements"."id";

-- listJudgementsByEntry
select "kind", "subject", "verdict", "note" from "responseJudgements" where "inspectionId" = ? and "entry" = ?;

-- listLongWordsVersions
select "id" from "questionVersions" where "inspectionId" = ? and "type" = ? order by "id";

-- listTextsAfter
select "answers"."responseId", "answers"."words", "responses"."receivedAt", "responses"."withdrawnAt" from "answers" inner join "responses" on "responses"."id" = "answers"."responseId" where "answers"."questionVersionId" = ? and "answers"."choice" = ? and "answers"."responseId" > ? order by "answers"."responseId" limit ?;

-- updateJudgementsAsWithdrawn
update "responseJudgements" set "withdrawnAt" = ? where "inspectionId" = ? and "entry" = ? and "judgedBy" = ? and "withdrawnAt" is null;
