-- countDraftsOfFault
select count(*) as "count" from "drafts" where "inspectionId" = ? and "closedAt" is null and ',' || faults like ?;

-- countFaultMarks
select "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished", count(*) as "count" from "faultMarks" inner join "surveyFaults" on "surveyFaults"."id" = "faultMarks"."faultId" inner join "responses" on "responses"."id" = "faultMarks"."responseId" where "surveyFaults"."inspectionId" = ? and "surveyFaults"."withdrawnAt" is null and "responses"."withdrawnAt" is null group by "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished";

-- countFaultMarksOf
select "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished", count(*) as "count" from "responses" inner join "faultMarks" on "faultMarks"."responseId" = "responses"."id" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished";
select "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished", count(*) as "count" from "responses" inner join "faultMarks" on "faultMarks"."responseId" = "responses"."id" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and ("responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) and "responses"."id" in (select "faultMarks"."responseId" from "faultMarks" inner join "surveyFaults" on "surveyFaults"."id" = "faultMarks"."faultId" where "faultMarks"."outcome" is null and "surveyFaults"."withdrawnAt" is null)) group by "faultMarks"."faultId", "faultMarks"."outcome", "responses"."unfinished";

-- countFaults
select count(*) as "count" from "surveyFaults" where "inspectionId" = ?;

-- insertFault
insert into "surveyFaults" ("id", "inspectionId", "number", "startsAt", "endsAt", "reason", "questionVersionIds", "markedAt", "markedBy", "withdrawnAt", "withdrawnBy") values (?, …);

-- insertFaultMark
insert into "faultMarks" ("faultId", "responseId", "markedAt", "outcome", "reviewedAt") values (?, …) on conflict do nothing;

-- listFaultMarks
select "faultMarks"."responseId", "faultMarks"."outcome", "surveyFaults"."number" from "faultMarks" inner join "surveyFaults" on "surveyFaults"."id" = "faultMarks"."faultId" where "surveyFaults"."inspectionId" = ? and "surveyFaults"."withdrawnAt" is null order by "faultMarks"."responseId", "surveyFaults"."number";

-- listFaultsByInspection
select * from "surveyFaults" where "inspectionId" = ? and "withdrawnAt" is null order by "number";

-- listOpenFaultNumbers
select "surveyFaults"."number" from "faultMarks" inner join "surveyFaults" on "surveyFaults"."id" = "faultMarks"."faultId" where "faultMarks"."responseId" = ? and "faultMarks"."outcome" is null and "surveyFaults"."withdrawnAt" is null order by "surveyFaults"."number";

-- markDraftsInSpan
update "drafts" set "faults" = faults || ? where "inspectionId" = ? and "startedAt" < ? and "savedAt" >= ? and ("changesResponseId" is null or exists (select "consents"."id" from "consents" where "consents"."draftId" = "drafts"."id" and "consents"."givenAt" < ?));

-- markDraftsOfMarked
update "drafts" set "faults" = faults || ? where "changesResponseId" in (select "faultMarks"."responseId" from "faultMarks" where "faultMarks"."faultId" = ?) and ',' || faults not like ?;

-- markResponsesInSpan
insert into "faultMarks" ("faultId", "responseId", "markedAt") select ? as "faultId", "responses"."id" as "responseId", ? as "markedAt" from "responses" where "inspectionId" = ? and "mode" = ? and "withdrawnAt" is null and (("receivedAt" >= ? and "receivedAt" < ?) or ("changedAt" >= ? and "changedAt" < ?));

-- redrawMarksOfFault
update "responses" set "mark" = ? where "id" in (select "faultMarks"."responseId" from "faultMarks" where "faultMarks"."faultId" = ?);

-- updateFaultAsWithdrawn
update "surveyFaults" set "withdrawnAt" = ?, "withdrawnBy" = ? where "id" = ? and "inspectionId" = ? and "withdrawnAt" is null;

-- updateFaultMarkAsReviewed
update "faultMarks" set "reviewedAt" = ?, "outcome" = ? where "faultId" = ? and "responseId" = ? and "outcome" is null;
