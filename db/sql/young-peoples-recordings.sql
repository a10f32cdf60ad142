-- countUnwrittenRecordings
select count(*) as "count" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."writtenDownAt" is null;

-- deleteRecording
delete from "youngPeoplesRecordings" where "id" = ?;

-- findNextConsentNumber
select max("number") as "last" from "youngPeoplesConsents" where "responseId" = ?;

-- findRecordingByQuestion
select * from "youngPeoplesRecordings" where "responseId" = ? and "questionVersionId" = ? and "kind" = ?;

-- findSentRecording
select "youngPeoplesRecordings".*, "questionVersions"."text" as "questionText", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."helped" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "questionVersions" on "questionVersions"."id" = "youngPeoplesRecordings"."questionVersionId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesResponses"."sentAt" is not null and "youngPeoplesRecordings"."id" = ?;

-- findYoungPeoplesWords
select * from "youngPeoplesWords" where "id" = ?;

-- findYoungPersonsConsent
select * from "youngPeoplesConsents" where "responseId" = ? and "kind" = ? order by "number" desc limit ?;

-- holdRecording
-- on SQLite
select * from "youngPeoplesRecordings" where "id" = ?;
-- on PostgreSQL
select * from "youngPeoplesRecordings" where "id" = ? for update;

-- insertRecording
insert into "youngPeoplesRecordings" ("id", "responseId", "questionVersionId", "kind", "storedName", "sha256", "bytes", "mimeType", "seconds", "strokes", "createdAt", "sentAt", "heardAt", "heardBy", "writtenDownAt", "writtenDownBy", "wordsId", "heldAt", "heldBy", "heldReason", "erasedAt") values (?, …);

-- insertWrittenDownWords
insert into "youngPeoplesWords" ("id", "responseId", "questionVersionId", "words", "chooser", "origin", "mayQuote", "recordedAt", "changedAt") values (?, …);

-- listRecordingsByResponse
select * from "youngPeoplesRecordings" where "responseId" = ? order by "id";

-- listSentRecordings
select "youngPeoplesRecordings".*, "questionVersions"."text" as "questionText", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."helped" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "questionVersions" on "questionVersions"."id" = "youngPeoplesRecordings"."questionVersionId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesResponses"."sentAt" is not null order by "youngPeoplesRecordings"."sentAt", "youngPeoplesRecordings"."id";

-- updateRecording
update "youngPeoplesRecordings" set "heardAt" = ?, "heardBy" = ? where "id" = ?;
update "youngPeoplesRecordings" set "storedName" = ?, "sha256" = ?, "strokes" = ?, "bytes" = ?, "erasedAt" = ?, "heldAt" = ?, "heldBy" = ?, "heldReason" = ? where "id" = ?;
update "youngPeoplesRecordings" set "writtenDownAt" = ?, "writtenDownBy" = ?, "wordsId" = ? where "id" = ?;
update "youngPeoplesRecordings" set "writtenDownAt" = ?, "writtenDownBy" = ?, "wordsId" = ?, "heldAt" = ?, "heldBy" = ?, "heldReason" = ? where "id" = ?;

-- updateRecordingsAsSent
update "youngPeoplesRecordings" set "sentAt" = ? where "responseId" = ? and "sentAt" is null;
