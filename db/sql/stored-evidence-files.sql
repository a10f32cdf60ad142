-- listStoredFiles
select "one"."storedName", "one"."sha256", "one"."bytes" as "size" from "youngPeoplesRecordings" as "one" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "one"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and "one"."sentAt" is not null and "one"."storedName" is not null;
select "storedName", "sha256", "size" from "evidenceUploads" where "inspectionId" = ? and "storedName" is not null;
