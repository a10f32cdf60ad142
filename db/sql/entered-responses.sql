-- findEnteredResponse
select "enteredResponses"."responseId", "enteredResponses"."number", "enteredResponses"."enteredAt", "enteredResponses"."correctedAt", "responses"."mode", "responses"."receivedAt", "responses"."approvalId", "responses"."withdrawnAt", "enterer"."name" as "enteredByName", "corrector"."name" as "correctedByName", "withdrawer"."name" as "withdrawnByName" from "enteredResponses" inner join "responses" on "responses"."id" = "enteredResponses"."responseId" inner join "people" as "enterer" on "enterer"."id" = "enteredResponses"."enteredBy" left join "people" as "corrector" on "corrector"."id" = "enteredResponses"."correctedBy" left join "people" as "withdrawer" on "withdrawer"."id" = "enteredResponses"."withdrawnBy" where "enteredResponses"."inspectionId" = ? and "enteredResponses"."responseId" = ?;

-- findNextEntryNumber
select max("number") as "last" from "enteredResponses" where "inspectionId" = ?;

-- insertEnteredResponse
insert into "enteredResponses" ("responseId", "inspectionId", "number", "enteredBy", "enteredAt", "correctedBy", "correctedAt", "withdrawnBy") values (?, …);

-- listEnteredResponses
select "enteredResponses"."responseId", "enteredResponses"."number", "enteredResponses"."enteredAt", "enteredResponses"."correctedAt", "responses"."mode", "responses"."receivedAt", "responses"."approvalId", "responses"."withdrawnAt", "enterer"."name" as "enteredByName", "corrector"."name" as "correctedByName", "withdrawer"."name" as "withdrawnByName" from "enteredResponses" inner join "responses" on "responses"."id" = "enteredResponses"."responseId" inner join "people" as "enterer" on "enterer"."id" = "enteredResponses"."enteredBy" left join "people" as "corrector" on "corrector"."id" = "enteredResponses"."correctedBy" left join "people" as "withdrawer" on "withdrawer"."id" = "enteredResponses"."withdrawnBy" where "enteredResponses"."inspectionId" = ? order by "enteredResponses"."number" desc;

-- updateEnteredResponse
update "enteredResponses" set "correctedBy" = ?, "correctedAt" = ? where "responseId" = ?;
update "enteredResponses" set "withdrawnBy" = ? where "responseId" = ?;
