-- findConcern
select "safeguardingConcerns".*, "people"."name" as "writtenByName" from "safeguardingConcerns" inner join "people" on "people"."id" = "safeguardingConcerns"."writtenBy" where "flagId" = ?;

-- insertConcern
insert into "safeguardingConcerns" ("flagId", "words", "saidBy", "happened", "setting", "dangerNow", "writtenBy", "writtenAt") values (?, …);

-- isFlag
select "id" from "safeguardingFlags" where "id" = ?;

-- listOpenFlagsOfResponse
select "number", "kinds", "ofTranslation", "questionVersionId" from "safeguardingFlags" where "responseId" = ? and "closedAt" is null;

-- listOpenFlagsOfText
select "number", "kinds", "ofTranslation" from "safeguardingFlags" where "source" = ? and "sourceId" = ? and "closedAt" is null;

-- listOpenFlagsOfUpload
select "safeguardingFlags"."number" from "safeguardingFlags" inner join "evidencePassages" on "evidencePassages"."id" = "safeguardingFlags"."sourceId" where "evidencePassages"."uploadId" = ? and "safeguardingFlags"."closedAt" is null;

-- updateFlagDecision
update "safeguardingFlags" set "level" = ?, "startsAt" = ?, "dueAt" = ? where "id" = ?;
update "safeguardingFlags" set "outcome" = ?, "outcomeWords" = ?, "closedBy" = ?, "closedAt" = ? where "id" = ?;
update "safeguardingFlags" set "outcome" = ?, "outcomeWords" = ?, "closedBy" = ?, "closedAt" = ?, "startsAt" = ?, "dueAt" = ? where "id" = ?;
update "safeguardingFlags" set "ownerId" = ? where "id" = ?;

-- updateFlagFindings
update "safeguardingFlags" set "kinds" = ?, "positions" = ? where "id" = ?;
