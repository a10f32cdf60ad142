-- deleteTalkHours
delete from "talkHours" where "inspectionId" = ?;

-- findLastTalkRequestNumber
select max("number") as "last" from "talkRequests" where "inspectionId" = ?;

-- findTalkHours
select * from "talkHours" where "inspectionId" = ?;

-- findTalkRequest
select * from "talkRequests" where "inspectionId" = ? and "id" = ?;

-- findTalkRequestByReceipt
select * from "talkRequests" where "inspectionId" = ? and "receiptHash" = ?;

-- insertTalkRequest
insert into "talkRequests" ("id", "inspectionId", "number", "receiptHash", "language", "adultRole", "adultName", "adultContact", "adultKnows", "needs", "needsWords", "goodTime", "askedAt", "erasedAt") values (?, …);

-- insertTalkRequestStep
insert into "talkRequestSteps" ("heldOn", "heldTime", "place", "setting", "discussionId", "id", "requestId", "doneBy", "doneAt", "step", "number") values (?, …);
insert into "talkRequestSteps" ("id", "requestId", "step", "doneBy", "doneAt", "heldOn", "heldTime", "place", "setting", "discussionId", "number") values (?, …);
select max("number") as "last" from "talkRequestSteps" where "requestId" = ?;

-- listFlagsOfTalkRequests
select "id", "number", "sourceId", "seenAt", "closedAt" from "safeguardingFlags" where "inspectionId" = ? and "source" = ? order by "number";

-- listTalkRequestSteps
select "talkRequestSteps".*, "people"."name" as "doneByName" from "talkRequestSteps" inner join "talkRequests" on "talkRequests"."id" = "talkRequestSteps"."requestId" left join "people" on "people"."id" = "talkRequestSteps"."doneBy" where "talkRequests"."inspectionId" = ? order by "talkRequests"."number", "talkRequestSteps"."number";

-- listTalkRequests
select * from "talkRequests" where "inspectionId" = ? order by "number" desc;

-- listTalkRequestsToErase
select "talkRequests"."id", "talkRequests"."inspectionId" from "talkRequests" inner join "inspectionDates" on "inspectionDates"."inspectionId" = "talkRequests"."inspectionId" where "talkRequests"."erasedAt" is null and "inspectionDates"."key" = ? and ("inspectionDates"."date" <= ? or exists (select "seals"."id" from "seals" where "seals"."inspectionId" = "talkRequests"."inspectionId" and "seals"."unsealedAt" is null)) and not exists (select "safeguardingFlags"."id" from "safeguardingFlags" where "safeguardingFlags"."sourceId" = "talkRequests"."id" and "safeguardingFlags"."source" = ? and "safeguardingFlags"."closedAt" is null) order by "talkRequests"."id" limit ?;

-- updateTalkRequestAsErased
update "talkRequestSteps" set "place" = ? where "requestId" = ? and "place" is not null;
update "talkRequests" set "receiptHash" = ?, "language" = ?, "adultRole" = ?, "adultName" = ?, "adultContact" = ?, "adultKnows" = ?, "needs" = ?, "needsWords" = ?, "goodTime" = ?, "erasedAt" = ? where "id" = ? and "erasedAt" is null;

-- upsertTalkHours
insert into "talkHours" ("inspectionId", "days", "fromTime", "untilTime", "setBy", "setAt") values (?, …) on conflict ("inspectionId") do update set "days" = ?, "fromTime" = ?, "untilTime" = ?, "setBy" = ?, "setAt" = ?;
