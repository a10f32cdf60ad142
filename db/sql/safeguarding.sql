-- countUnseenFlags
select count(*) as "count" from "safeguardingFlags" where "inspectionId" = ? and "seenAt" is null and "id" <> ?;

-- findFlag
select "safeguardingFlags"."id", "safeguardingFlags"."number", "safeguardingFlags"."responseId", "safeguardingFlags"."questionVersionId", "safeguardingFlags"."kinds", "safeguardingFlags"."raisedAt", "safeguardingFlags"."wordsChangedAt", "safeguardingFlags"."seenAt", "seer"."name" as "seenByName", "questionVersions"."text" as "question", "questionVersions"."focusAreaIds", "responses"."withdrawnAt", "responses"."mode", "responses"."language", "responses"."unfinished" from "safeguardingFlags" inner join "questionVersions" on "questionVersions"."id" = "safeguardingFlags"."questionVersionId" left join "responses" on "responses"."id" = "safeguardingFlags"."responseId" left join "people" as "seer" on "seer"."id" = "safeguardingFlags"."seenBy" where "safeguardingFlags"."inspectionId" = ? and "safeguardingFlags"."id" = ?;

-- findLastFlagNumber
select max("number") as "last" from "safeguardingFlags" where "inspectionId" = ?;

-- findSafeguardingInspector
select * from "safeguardingInspectors" where "inspectionId" = ?;

-- findWordsOfFlag
select "words" from "answers" where "responseId" = ? and "questionVersionId" = ?;

-- insertFlag
insert into "safeguardingFlags" ("id", "inspectionId", "number", "responseId", "questionVersionId", "kinds", "raisedAt", "wordsChangedAt", "seenAt", "seenBy", "toldAt") values (?, …);

-- insertSafeguardingAction
insert into "safeguardingActions" ("id", "flagId", "done", "doneBy", "recordedAt") values (?, …) on conflict ("id") do nothing;

-- listFlags
select "safeguardingFlags"."id", "safeguardingFlags"."number", "safeguardingFlags"."responseId", "safeguardingFlags"."questionVersionId", "safeguardingFlags"."kinds", "safeguardingFlags"."raisedAt", "safeguardingFlags"."wordsChangedAt", "safeguardingFlags"."seenAt", "seer"."name" as "seenByName", "questionVersions"."text" as "question", "questionVersions"."focusAreaIds", "responses"."withdrawnAt", "responses"."mode", "responses"."language", "responses"."unfinished" from "safeguardingFlags" inner join "questionVersions" on "questionVersions"."id" = "safeguardingFlags"."questionVersionId" left join "responses" on "responses"."id" = "safeguardingFlags"."responseId" left join "people" as "seer" on "seer"."id" = "safeguardingFlags"."seenBy" where "safeguardingFlags"."inspectionId" = ? order by "safeguardingFlags"."number" desc;

-- listInspectionsWithUntoldFlags
select distinct "inspectionId" from "safeguardingFlags" where "toldAt" is null;

-- listSafeguardingActions
select "safeguardingActions"."id", "safeguardingActions"."flagId", "safeguardingActions"."done", "safeguardingActions"."recordedAt", "people"."name" as "doneByName" from "safeguardingActions" inner join "safeguardingFlags" on "safeguardingFlags"."id" = "safeguardingActions"."flagId" inner join "people" on "people"."id" = "safeguardingActions"."doneBy" where "safeguardingFlags"."inspectionId" = ? order by "safeguardingActions"."recordedAt", "safeguardingActions"."id";

-- listUntoldFlags
select "safeguardingFlags"."id", "inspections"."areaName", "inspections"."createdBy" from "safeguardingFlags" inner join "inspections" on "inspections"."id" = "safeguardingFlags"."inspectionId" where "safeguardingFlags"."inspectionId" = ? and "safeguardingFlags"."toldAt" is null order by "safeguardingFlags"."raisedAt";

-- updateFlagAsSeen
update "safeguardingFlags" set "seenAt" = ?, "seenBy" = ? where "id" = ? and "seenAt" is null;

-- updateFlagsAsChanged
update "safeguardingFlags" set "wordsChangedAt" = ? where "responseId" = ? and "questionVersionId" in (?);
update "safeguardingFlags" set "wordsChangedAt" = ? where "responseId" = ? and "questionVersionId" in (?, …);

-- updateFlagsAsNotified
update "safeguardingFlags" set "toldAt" = ? where "id" in (?) and "toldAt" is null;
update "safeguardingFlags" set "toldAt" = ? where "id" in (?, ?) and "toldAt" is null;

-- updateUnseenFlagsAsUntold
update "safeguardingFlags" set "toldAt" = ? where "inspectionId" = ? and "seenAt" is null;

-- upsertSafeguardingInspector
insert into "safeguardingInspectors" ("inspectionId", "personId", "namedBy", "namedAt") values (?, …) on conflict ("inspectionId") do update set "personId" = ?, "namedBy" = ?, "namedAt" = ?;
