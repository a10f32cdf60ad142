-- findMarks
select "said", "coded" from "textMarks" where "inspectionId" = ?;
select count(*) as "count", sum("mark") as "marks" from "responses" where "inspectionId" = ?;
select count(*) as "count", sum("revision") as "revisions", count("withdrawnAt") as "withdrawnCount" from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null;
