-- countUploadsWithoutText
select count(*) as "count" from "evidenceUploads" left join "evidenceTexts" on "evidenceTexts"."uploadId" = "evidenceUploads"."id" where "evidenceUploads"."inspectionId" = ? and "evidenceTexts"."uploadId" is null and "evidenceUploads"."storedName" is not null and "evidenceUploads"."kind" in (?, …);

-- deleteText
delete from "documentsToCheckForDanger" where "uploadId" = ?;
delete from "evidencePassages" where "uploadId" = ?;
delete from "evidenceTexts" where "uploadId" = ?;

-- findRequest
select * from "evidenceRequests" where "inspectionId" = ? and "id" = ?;

-- findText
select * from "evidenceTexts" where "uploadId" = ?;

-- findTextFacts
select "cut", "email", "wordlessPages" from "evidenceTexts" where "uploadId" = ?;
select count(*) as "count" from "evidencePassages" where "uploadId" = ?;

-- findUpload
select "evidenceUploads".*, "sender"."name" as "sentByName", "opener"."name" as "openedByName", "answerer"."name" as "withdrawalAnsweredByName", "read"."problem" as "textProblem" from "evidenceUploads" inner join "people" as "sender" on "sender"."id" = "evidenceUploads"."sentBy" left join "people" as "opener" on "opener"."id" = "evidenceUploads"."openedBy" left join "people" as "answerer" on "answerer"."id" = "evidenceUploads"."withdrawalAnsweredBy" left join "evidenceTexts" as "read" on "read"."uploadId" = "evidenceUploads"."id" where "evidenceUploads"."inspectionId" = ? and "evidenceUploads"."id" = ?;
select "evidenceUploads".*, "sender"."name" as "sentByName", "opener"."name" as "openedByName", "answerer"."name" as "withdrawalAnsweredByName", "read"."problem" as "textProblem" from "evidenceUploads" inner join "people" as "sender" on "sender"."id" = "evidenceUploads"."sentBy" left join "people" as "opener" on "opener"."id" = "evidenceUploads"."openedBy" left join "people" as "answerer" on "answerer"."id" = "evidenceUploads"."withdrawalAnsweredBy" left join "evidenceTexts" as "read" on "read"."uploadId" = "evidenceUploads"."id" where "evidenceUploads"."inspectionId" = ? and "evidenceUploads"."sentBy" = ? and "evidenceUploads"."id" = ?;

-- findUploadById
select "id", "inspectionId", "kind", "storedName", "scan" from "evidenceUploads" where "id" = ?;

-- findUploadOfPassage
select "evidenceUploads"."id", "evidenceUploads"."kind" from "evidencePassages" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "evidencePassages"."id" = ?;

-- holdUpload
-- on SQLite
select "id", "storedName" from "evidenceUploads" where "id" = ?;
-- on PostgreSQL
select "id", "storedName" from "evidenceUploads" where "id" = ? for update;

-- insertRequest
insert into "evidenceRequests" ("id", "inspectionId", "asked", "askedOf", "focusAreaId", "byDate", "askedBy", "askedAt", "closedAt") values (?, …);

-- insertText
insert into "evidencePassages" ("id", "uploadId", "position", "words") values (?, …);
insert into "evidencePassages" ("id", "uploadId", "position", "words") values (?, …), …;
insert into "evidenceTexts" ("uploadId", "text", "cut", "email", "problem", "wordlessPages", "takenAt") values (?, …) on conflict ("uploadId") do nothing;
insert into "evidenceTexts" ("uploadId", "text", "cut", "email", "takenAt") values (?, …) on conflict ("uploadId") do nothing;

-- insertUpload
insert into "evidenceFocusAreas" ("uploadId", "focusAreaId") values (?, ?);
insert into "evidenceFocusAreas" ("uploadId", "focusAreaId") values (?, ?), …;
insert into "evidenceUploads" ("id", "inspectionId", "sentBy", "organisation", "fileName", "shows", "storedName", "kind", "size", "sha256", "scan", "requestId", "openedAt", "openedBy", "withdrawnAt", "late", "withdrawalAskedAt", "withdrawalReason", "withdrawalAnsweredAt", "withdrawalAnsweredBy", "withdrawalAnswer", "receivedAt") values (?, …);
insert into "evidenceUploads" ("id", "inspectionId", "sentBy", "organisation", "fileName", "storedName", "kind", "size", "sha256", "shows", "receivedAt", "late", "requestId", "scan", "openedAt", "openedBy", "withdrawnAt", "withdrawalAskedAt", "withdrawalReason", "withdrawalAnsweredAt", "withdrawalAnsweredBy", "withdrawalAnswer") values (?, …);

-- isTextExtracted
select "uploadId" from "evidenceTexts" where "uploadId" = ?;

-- listFocusAreasOfUploads
select "evidenceFocusAreas"."uploadId", "evidenceFocusAreas"."focusAreaId" from "evidenceFocusAreas" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidenceFocusAreas"."uploadId" where "evidenceUploads"."inspectionId" = ?;

-- listPassages
select * from "evidencePassages" where "uploadId" = ? order by "position";

-- listPassagesFrom
select * from "evidencePassages" where "uploadId" = ? and "position" >= ? order by "position" limit ?;

-- listRequests
select "evidenceRequests".*, "people"."name" as "askedByName" from "evidenceRequests" inner join "people" on "people"."id" = "evidenceRequests"."askedBy" where "evidenceRequests"."inspectionId" = ? and "evidenceRequests"."askedOf" = ? order by "evidenceRequests"."byDate", "evidenceRequests"."askedAt";
select "evidenceRequests".*, "people"."name" as "askedByName" from "evidenceRequests" inner join "people" on "people"."id" = "evidenceRequests"."askedBy" where "evidenceRequests"."inspectionId" = ? order by "evidenceRequests"."byDate", "evidenceRequests"."askedAt";

-- listStoredNamesAmong
select "storedName" from "evidencePreviews" where "storedName" in (?);
select "storedName" from "evidencePreviews" where "storedName" in (?, ?);
select "storedName" from "evidenceUploads" where "storedName" in (?);
select "storedName" from "evidenceUploads" where "storedName" in (?, ?);

-- listUploads
select "evidenceUploads".*, "sender"."name" as "sentByName", "opener"."name" as "openedByName", "answerer"."name" as "withdrawalAnsweredByName", "read"."problem" as "textProblem" from "evidenceUploads" inner join "people" as "sender" on "sender"."id" = "evidenceUploads"."sentBy" left join "people" as "opener" on "opener"."id" = "evidenceUploads"."openedBy" left join "people" as "answerer" on "answerer"."id" = "evidenceUploads"."withdrawalAnsweredBy" left join "evidenceTexts" as "read" on "read"."uploadId" = "evidenceUploads"."id" where "evidenceUploads"."inspectionId" = ? and "evidenceUploads"."sentBy" = ? order by "evidenceUploads"."receivedAt" desc, "evidenceUploads"."id";
select "evidenceUploads".*, "sender"."name" as "sentByName", "opener"."name" as "openedByName", "answerer"."name" as "withdrawalAnsweredByName", "read"."problem" as "textProblem" from "evidenceUploads" inner join "people" as "sender" on "sender"."id" = "evidenceUploads"."sentBy" left join "people" as "opener" on "opener"."id" = "evidenceUploads"."openedBy" left join "people" as "answerer" on "answerer"."id" = "evidenceUploads"."withdrawalAnsweredBy" left join "evidenceTexts" as "read" on "read"."uploadId" = "evidenceUploads"."id" where "evidenceUploads"."inspectionId" = ? order by "evidenceUploads"."receivedAt" desc, "evidenceUploads"."id";

-- listUploadsNotScanned
select "id", "inspectionId" from "evidenceUploads" where "scan" = ? and "storedName" is not null order by "receivedAt";

-- listUploadsOfPassages
select "evidencePassages"."id", "evidencePassages"."uploadId", "evidencePassages"."position", "evidenceUploads"."fileName", "evidenceUploads"."organisation", "evidenceUploads"."receivedAt", (select count(*) as "count" from "evidencePassages" as "all" where "all"."uploadId" = "evidencePassages"."uploadId") as "passages" from "evidencePassages" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "evidencePassages"."id" in (?);
select "evidencePassages"."id", "evidencePassages"."uploadId", "evidencePassages"."position", "evidenceUploads"."fileName", "evidenceUploads"."organisation", "evidenceUploads"."receivedAt", (select count(*) as "count" from "evidencePassages" as "all" where "all"."uploadId" = "evidencePassages"."uploadId") as "passages" from "evidencePassages" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "evidencePassages"."id" in (?, ?);
select "evidencePassages"."id", "evidencePassages"."uploadId", "evidencePassages"."position", "evidenceUploads"."fileName", "evidenceUploads"."organisation", "evidenceUploads"."receivedAt", (select count(*) as "count" from "evidencePassages" as "all" where "all"."uploadId" = "evidencePassages"."uploadId") as "passages" from "evidencePassages" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "evidencePassages"."id" in (?, …);

-- listUploadsWithoutText
select "evidenceUploads"."id", "evidenceUploads"."inspectionId" from "evidenceUploads" left join "evidenceTexts" on "evidenceTexts"."uploadId" = "evidenceUploads"."id" where "evidenceTexts"."uploadId" is null and "evidenceUploads"."storedName" is not null order by "evidenceUploads"."receivedAt";

-- sumUploadSizes
select sum("size") as "bytes" from "evidenceUploads" where "inspectionId" = ? and "storedName" is not null and "sentBy" = ?;

-- updateRequestAsClosed
update "evidenceRequests" set "closedAt" = ? where "id" = ? and "closedAt" is null;

-- updateUpload
update "evidenceUploads" set "scan" = ? where "id" = ?;
update "evidenceUploads" set "scan" = ?, "storedName" = ? where "id" = ?;
update "evidenceUploads" set "withdrawalAnsweredAt" = ?, "withdrawalAnsweredBy" = ?, "withdrawalAnswer" = ? where "id" = ?;
update "evidenceUploads" set "withdrawalAnsweredAt" = ?, "withdrawalAnsweredBy" = ?, "withdrawalAnswer" = ?, "withdrawnAt" = ?, "storedName" = ? where "id" = ?;
update "evidenceUploads" set "withdrawalAskedAt" = ?, "withdrawalReason" = ? where "id" = ?;
update "evidenceUploads" set "withdrawnAt" = ?, "storedName" = ? where "id" = ?;

-- updateUploadAsOpened
update "evidenceUploads" set "openedAt" = ?, "openedBy" = ? where "id" = ? and "openedAt" is null;
