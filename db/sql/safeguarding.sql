-- countUnseenFlags
select count(*) as "count" from "safeguardingFlags" where "inspectionId" = ? and "seenAt" is null and "closedAt" is null and "id" <> ?;

-- findFlag
select "safeguardingFlags"."id", "safeguardingFlags"."number", "safeguardingFlags"."responseId", "safeguardingFlags"."source", "safeguardingFlags"."sourceId", "safeguardingFlags"."ofTranslation", "safeguardingFlags"."questionVersionId", "safeguardingFlags"."kinds", "safeguardingFlags"."raisedAt", "safeguardingFlags"."wordsChangedAt", "safeguardingFlags"."seenAt", "seer"."name" as "seenByName", "questionVersions"."text" as "question", "texts"."number" as "textNumber", "evidenceUploads"."kind" as "fileKind", "evidenceUploads"."id" as "uploadId", "safeguardingFlags"."level", "safeguardingFlags"."startsAt", "safeguardingFlags"."dueAt", "safeguardingFlags"."ownerId", "owner"."name" as "ownerName", "safeguardingFlags"."positions", "safeguardingFlags"."outcome", "safeguardingFlags"."outcomeWords", "safeguardingFlags"."closedAt", "closer"."name" as "closedByName", "talkRequests"."erasedAt" as "requestErasedAt", "own"."wayIn", "own"."ageBand", "own"."language" as "ownLanguage", "own"."withdrawnAt" as "ownWithdrawnAt", "youngPeoplesLinks"."name" as "groupName", "safeguardingFlags"."youngPeoplesResponseId", "responses"."withdrawnAt", "responses"."mode", "responses"."language", "responses"."unfinished" from "safeguardingFlags" left join "questionVersions" on "questionVersions"."id" = "safeguardingFlags"."questionVersionId" left join "texts" on "texts"."sourceId" = "safeguardingFlags"."sourceId" left join "evidencePassages" on "evidencePassages"."id" = "safeguardingFlags"."sourceId" left join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" left join "responses" on "responses"."id" = "safeguardingFlags"."responseId" left join "talkRequests" on "talkRequests"."id" = "safeguardingFlags"."sourceId" left join "youngPeoplesResponses" as "own" on "own"."id" = "safeguardingFlags"."youngPeoplesResponseId" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "own"."linkId" left join "people" as "seer" on "seer"."id" = "safeguardingFlags"."seenBy" left join "people" as "owner" on "owner"."id" = "safeguardingFlags"."ownerId" left join "people" as "closer" on "closer"."id" = "safeguardingFlags"."closedBy" where "safeguardingFlags"."inspectionId" = ? and "safeguardingFlags"."id" = ?;

-- findLastFlagNumber
select max("number") as "last" from "safeguardingFlags" where "inspectionId" = ?;

-- findSafeguardingInspector
select * from "safeguardingInspectors" where "inspectionId" = ?;

-- findTextOfFlag
select "number", "words" from "texts" where "inspectionId" = ? and "sourceId" = ?;
select "number", "words" from "texts" where "inspectionId" = ? and "sourceId" = ? and "questionVersionId" = ?;
select "number", "words" from "texts" where "inspectionId" = ? and "sourceId" = ? and "questionVersionId" = ? and "child" = ?;

-- insertFlag
insert into "safeguardingFlags" ("id", "inspectionId", "number", "source", "responseId", "questionVersionId", "sourceId", "kinds", "ofTranslation", "raisedAt", "wordsChangedAt", "seenAt", "seenBy", "toldAt", "ownerId", "outcome", "outcomeWords", "closedBy", "closedAt", "level", "startsAt", "dueAt", "positions", "youngPeoplesResponseId") values (?, …);
insert into "safeguardingFlags" ("id", "inspectionId", "number", "source", "responseId", "sourceId", "questionVersionId", "ofTranslation", "kinds", "child", "raisedAt", "wordsChangedAt", "seenAt", "seenBy", "toldAt", "ownerId", "outcome", "outcomeWords", "closedBy", "closedAt", "level", "startsAt", "dueAt", "positions", "youngPeoplesResponseId") values (?, …);
insert into "safeguardingFlags" ("id", "inspectionId", "number", "source", "responseId", "sourceId", "questionVersionId", "ofTranslation", "kinds", "raisedAt", "wordsChangedAt", "seenAt", "seenBy", "toldAt", "ownerId", "outcome", "outcomeWords", "closedBy", "closedAt", "level", "startsAt", "dueAt", "positions", "youngPeoplesResponseId") values (?, …);
insert into "safeguardingFlags" ("id", "inspectionId", "number", "source", "sourceId", "responseId", "questionVersionId", "ofTranslation", "kinds", "raisedAt", "wordsChangedAt", "seenAt", "seenBy", "toldAt", "ownerId", "outcome", "outcomeWords", "closedBy", "closedAt", "level", "startsAt", "dueAt", "positions", "youngPeoplesResponseId") values (?, …);

-- insertSafeguardingAction
insert into "safeguardingActions" ("value", "referredTo", "referredAt", "reference", "flagId", "kind", "done", "doneBy", "recordedAt", "id") values (?, …) on conflict ("id") do nothing;
insert into "safeguardingActions" ("value", "referredTo", "referredAt", "reference", "id", "kind", "done", "flagId", "doneBy", "recordedAt") values (?, …) on conflict ("id") do nothing;

-- listFlags
select "safeguardingFlags"."id", "safeguardingFlags"."number", "safeguardingFlags"."responseId", "safeguardingFlags"."source", "safeguardingFlags"."sourceId", "safeguardingFlags"."ofTranslation", "safeguardingFlags"."questionVersionId", "safeguardingFlags"."kinds", "safeguardingFlags"."raisedAt", "safeguardingFlags"."wordsChangedAt", "safeguardingFlags"."seenAt", "seer"."name" as "seenByName", "questionVersions"."text" as "question", "texts"."number" as "textNumber", "evidenceUploads"."kind" as "fileKind", "evidenceUploads"."id" as "uploadId", "safeguardingFlags"."level", "safeguardingFlags"."startsAt", "safeguardingFlags"."dueAt", "safeguardingFlags"."ownerId", "owner"."name" as "ownerName", "safeguardingFlags"."positions", "safeguardingFlags"."outcome", "safeguardingFlags"."outcomeWords", "safeguardingFlags"."closedAt", "closer"."name" as "closedByName", "talkRequests"."erasedAt" as "requestErasedAt", "own"."wayIn", "own"."ageBand", "own"."language" as "ownLanguage", "own"."withdrawnAt" as "ownWithdrawnAt", "youngPeoplesLinks"."name" as "groupName", "safeguardingFlags"."youngPeoplesResponseId", "responses"."withdrawnAt", "responses"."mode", "responses"."language", "responses"."unfinished" from "safeguardingFlags" left join "questionVersions" on "questionVersions"."id" = "safeguardingFlags"."questionVersionId" left join "texts" on "texts"."sourceId" = "safeguardingFlags"."sourceId" left join "evidencePassages" on "evidencePassages"."id" = "safeguardingFlags"."sourceId" left join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" left join "responses" on "responses"."id" = "safeguardingFlags"."responseId" left join "talkRequests" on "talkRequests"."id" = "safeguardingFlags"."sourceId" left join "youngPeoplesResponses" as "own" on "own"."id" = "safeguardingFlags"."youngPeoplesResponseId" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "own"."linkId" left join "people" as "seer" on "seer"."id" = "safeguardingFlags"."seenBy" left join "people" as "owner" on "owner"."id" = "safeguardingFlags"."ownerId" left join "people" as "closer" on "closer"."id" = "safeguardingFlags"."closedBy" where "safeguardingFlags"."inspectionId" = ? order by "safeguardingFlags"."number" desc;
select "safeguardingFlags"."id", "safeguardingFlags"."number", "safeguardingFlags"."responseId", "safeguardingFlags"."source", "safeguardingFlags"."sourceId", "safeguardingFlags"."ofTranslation", "safeguardingFlags"."questionVersionId", "safeguardingFlags"."kinds", "safeguardingFlags"."raisedAt", "safeguardingFlags"."wordsChangedAt", "safeguardingFlags"."seenAt", "seer"."name" as "seenByName", "questionVersions"."text" as "question", "texts"."number" as "textNumber", "safeguardingFlags"."child", "questionVersions"."askedOf", "evidenceUploads"."kind" as "fileKind", "evidenceUploads"."id" as "uploadId", "safeguardingFlags"."level", "safeguardingFlags"."startsAt", "safeguardingFlags"."dueAt", "safeguardingFlags"."ownerId", "owner"."name" as "ownerName", "safeguardingFlags"."positions", "safeguardingFlags"."outcome", "safeguardingFlags"."outcomeWords", "safeguardingFlags"."closedAt", "closer"."name" as "closedByName", "talkRequests"."erasedAt" as "requestErasedAt", "own"."wayIn", "own"."ageBand", "own"."language" as "ownLanguage", "own"."withdrawnAt" as "ownWithdrawnAt", "youngPeoplesLinks"."name" as "groupName", "safeguardingFlags"."youngPeoplesResponseId", "responses"."withdrawnAt", "responses"."mode", "responses"."language", "responses"."unfinished" from "safeguardingFlags" left join "questionVersions" on "questionVersions"."id" = "safeguardingFlags"."questionVersionId" left join "texts" on "texts"."sourceId" = "safeguardingFlags"."sourceId" left join "evidencePassages" on "evidencePassages"."id" = "safeguardingFlags"."sourceId" left join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" left join "responses" on "responses"."id" = "safeguardingFlags"."responseId" left join "talkRequests" on "talkRequests"."id" = "safeguardingFlags"."sourceId" left join "youngPeoplesResponses" as "own" on "own"."id" = "safeguardingFlags"."youngPeoplesResponseId" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "own"."linkId" left join "people" as "seer" on "seer"."id" = "safeguardingFlags"."seenBy" left join "people" as "owner" on "owner"."id" = "safeguardingFlags"."ownerId" left join "people" as "closer" on "closer"."id" = "safeguardingFlags"."closedBy" where "safeguardingFlags"."inspectionId" = ? order by "safeguardingFlags"."number" desc;

-- listFlagsOfText
select "id", "kinds", "ofTranslation", "seenAt", "wordsChangedAt", "closedAt" from "safeguardingFlags" where "responseId" = ? and "questionVersionId" = ?;
select "id", "kinds", "ofTranslation", "seenAt", "wordsChangedAt", "closedAt" from "safeguardingFlags" where "responseId" = ? and "questionVersionId" = ? and "child" = ?;
select "id", "kinds", "ofTranslation", "seenAt", "wordsChangedAt", "closedAt" from "safeguardingFlags" where "sourceId" = ?;

-- listInspectionsWithUntoldFlags
select distinct "inspectionId" from "safeguardingFlags" where "toldAt" is null and "closedAt" is null;

-- listSafeguardingActions
select "safeguardingActions"."id", "safeguardingActions"."flagId", "safeguardingActions"."done", "safeguardingActions"."kind", "safeguardingActions"."value", "safeguardingActions"."referredTo", "safeguardingActions"."referredAt", "safeguardingActions"."reference", "safeguardingActions"."recordedAt", "people"."name" as "doneByName", "chosen"."name" as "passedToName" from "safeguardingActions" inner join "safeguardingFlags" on "safeguardingFlags"."id" = "safeguardingActions"."flagId" inner join "people" on "people"."id" = "safeguardingActions"."doneBy" left join "people" as "chosen" on "chosen"."id" = "safeguardingActions"."value" and "safeguardingActions"."kind" = ? where "safeguardingFlags"."inspectionId" = ? order by "safeguardingActions"."recordedAt", "safeguardingActions"."id";

-- listUntoldFlags
select "safeguardingFlags"."id", "inspections"."areaName", "inspections"."createdBy" from "safeguardingFlags" inner join "inspections" on "inspections"."id" = "safeguardingFlags"."inspectionId" where "safeguardingFlags"."inspectionId" = ? and "safeguardingFlags"."toldAt" is null and "safeguardingFlags"."closedAt" is null order by "safeguardingFlags"."raisedAt";

-- updateFlagAsSeen
update "safeguardingFlags" set "seenAt" = ?, "seenBy" = ? where "id" = ? and "seenAt" is null;

-- updateFlagsAsChanged
update "safeguardingFlags" set "wordsChangedAt" = ? where "id" in (?);
update "safeguardingFlags" set "wordsChangedAt" = ? where "id" in (?, ?);
update "safeguardingFlags" set "wordsChangedAt" = ? where "id" in (?, …);

-- updateFlagsAsNotified
update "safeguardingFlags" set "toldAt" = ? where "id" in (?) and "toldAt" is null;
update "safeguardingFlags" set "toldAt" = ? where "id" in (?, ?) and "toldAt" is null;
update "safeguardingFlags" set "toldAt" = ? where "id" in (?, …) and "toldAt" is null;

-- updateUnseenFlagsAsUntold
update "safeguardingFlags" set "toldAt" = ? where "inspectionId" = ? and "seenAt" is null and "closedAt" is null;

-- upsertSafeguardingInspector
insert into "safeguardingInspectors" ("inspectionId", "personId", "namedBy", "namedAt") values (?, …) on conflict ("inspectionId") do update set "personId" = ?, "namedBy" = ?, "namedAt" = ?;
