-- findMarks
select "said", "coded" from "textMarks" where "inspectionId" = ?;
select count(*) as "count", sum("mark") as "marks" from "responses" where "inspectionId" = ?;
