-- clearHashesOfErasedRecordings
update "youngPeoplesRecordings" set "sha256" = ? where "erasedAt" is not null and "sha256" is not null and "responseId" in (select "id" from "youngPeoplesResponses" where "inspectionId" = ?);

-- countUnwrittenRecordings
select count(*) as "unwritten", count(*) filter(where "youngPeoplesRecordings"."heardAt" is null) as "unheard" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."writtenDownAt" is null and "youngPeoplesRecordings"."erasedAt" is null;

-- deleteRecording
delete from "youngPeoplesRecordings" where "id" = ?;

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
insert into "youngPeoplesRecordings" ("id", "responseId", "questionVersionId", "kind", "storedName", "sha256", "bytes", "mimeType", "seconds", "strokes", "createdAt", "sentAt", "thrownAwayAt", "toldAt", "heardAt", "heardBy", "writtenDownAt", "writtenDownBy", "wordsId", "heldAt", "heldBy", "heldReason", "erasedAt") values (?, …);
insert into "youngPeoplesRecordings" ("id", "responseId", "questionVersionId", "kind", "storedName", "sha256", "mimeType", "seconds", "bytes", "strokes", "createdAt", "sentAt", "thrownAwayAt", "toldAt", "heardAt", "heardBy", "writtenDownAt", "writtenDownBy", "wordsId", "heldAt", "heldBy", "heldReason", "erasedAt") values (?, …);

-- insertWrittenDownWords
insert into "youngPeoplesWords" ("id", "responseId", "questionVersionId", "words", "chooser", "origin", "mayQuote", "recordedAt", "changedAt") values (?, …);

-- listInspectionsSealedBy
select "seals"."inspectionId" from "seals" inner join "inspections" on "inspections"."id" = "seals"."inspectionId" where "seals"."unsealedAt" is null and "seals"."sealedAt" <= ? and "inspections"."deletedAt" is null and exists (select "youngPeoplesRecordings"."id" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" where "youngPeoplesResponses"."inspectionId" = "seals"."inspectionId" and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."writtenDownAt" is null and "youngPeoplesRecordings"."erasedAt" is null);

-- listRecordingsByQuestion
select * from "youngPeoplesRecordings" where "responseId" = ? and "questionVersionId" = ? and "kind" = ?;

-- listRecordingsByResponse
select * from "youngPeoplesRecordings" where "responseId" = ? order by "id";

-- listSentRecordings
select "youngPeoplesRecordings".*, "questionVersions"."text" as "questionText", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."helped" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "questionVersions" on "questionVersions"."id" = "youngPeoplesRecordings"."questionVersionId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesResponses"."sentAt" is not null order by "youngPeoplesRecordings"."sentAt", "youngPeoplesRecordings"."id";

-- listUnwrittenRecordings
select "youngPeoplesRecordings".* from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" where "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."writtenDownAt" is null and "youngPeoplesRecordings"."erasedAt" is null order by "youngPeoplesRecordings"."id";

-- updateRecording
update "youngPeoplesRecordings" set "heardAt" = ?, "heardBy" = ? where "id" = ?;
update "youngPeoplesRecordings" set "storedName" = ?, "sha256" = ?, "strokes" = ?, "bytes" = ?, "erasedAt" = ?, "heldAt" = ?, "heldBy" = ?, "heldReason" = ? where "id" = ?;
update "youngPeoplesRecordings" set "thrownAwayAt" = ? where "id" = ?;
update "youngPeoplesRecordings" set "writtenDownAt" = ?, "writtenDownBy" = ?, "wordsId" = ? where "id" = ?;
update "youngPeoplesRecordings" set "writtenDownAt" = ?, "writtenDownBy" = ?, "wordsId" = ?, "heldAt" = ?, "heldBy" = ?, "heldReason" = ? where "id" = ?;

-- updateRecordingsAsSent
update "youngPeoplesRecordings" set "sentAt" = ? where "responseId" = ? and "sentAt" is null;

-- updateThrownAwayAsCurrent
update "youngPeoplesRecordings" set "thrownAwayAt" = ? where "responseId" = ? and "thrownAwayAt" is not null;
