-- countResponsesApart
select "responseGroups"."value", count(*) as "count" from "responseGroups" inner join "responses" on "responses"."id" = "responseGroups"."responseId" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null and "responseGroups"."name" = ? and "responseGroups"."value" in (?, ?) group by "responseGroups"."value";
