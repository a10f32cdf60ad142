-- deleteChasingNotices
delete from "safeguardingNotices" where "flagId" = ? and "step" <> ?;

-- deletePassedNotice
delete from "safeguardingNotices" where "flagId" = ? and "personId" = ? and "step" = ?;

-- deleteUnsentNotices
delete from "safeguardingNotices" where "mailId" = ? and "sentAt" is null;

-- insertNotice
insert into "safeguardingNotices" ("id", "flagId", "step", "level", "personId", "mailId", "createdAt", "sentAt") values (?, …) on conflict ("flagId", "step", "level", "personId") do nothing;

-- listFlagsNotSeenTo
select "safeguardingFlags"."id", "safeguardingFlags"."inspectionId", "inspections"."createdBy", "safeguardingFlags"."level", "safeguardingFlags"."startsAt", "safeguardingFlags"."dueAt", "safeguardingFlags"."seenAt", "safeguardingFlags"."ownerId" from "safeguardingFlags" inner join "inspections" on "inspections"."id" = "safeguardingFlags"."inspectionId" where "inspections"."deletedAt" is null and "safeguardingFlags"."closedAt" is null and "safeguardingFlags"."startsAt" <= ? and "safeguardingFlags"."inspectionId" = ? and not exists (select "safeguardingActions"."id" from "safeguardingActions" where "safeguardingActions"."flagId" = "safeguardingFlags"."id" and "safeguardingActions"."kind" in (?, …) and not exists (select "reopening"."id" from "safeguardingActions" as "reopening" where "reopening"."flagId" = "safeguardingActions"."flagId" and "reopening"."kind" = ? and "reopening"."recordedAt" >= "safeguardingActions"."recordedAt")) order by "safeguardingFlags"."inspectionId", "safeguardingFlags"."number";
select "safeguardingFlags"."id", "safeguardingFlags"."inspectionId", "inspections"."createdBy", "safeguardingFlags"."level", "safeguardingFlags"."startsAt", "safeguardingFlags"."dueAt", "safeguardingFlags"."seenAt", "safeguardingFlags"."ownerId" from "safeguardingFlags" inner join "inspections" on "inspections"."id" = "safeguardingFlags"."inspectionId" where "inspections"."deletedAt" is null and "safeguardingFlags"."closedAt" is null and "safeguardingFlags"."startsAt" <= ? and not exists (select "safeguardingActions"."id" from "safeguardingActions" where "safeguardingActions"."flagId" = "safeguardingFlags"."id" and "safeguardingActions"."kind" in (?, …) and not exists (select "reopening"."id" from "safeguardingActions" as "reopening" where "reopening"."flagId" = "safeguardingActions"."flagId" and "reopening"."kind" = ? and "reopening"."recordedAt" >= "safeguardingActions"."recordedAt")) order by "safeguardingFlags"."inspectionId", "safeguardingFlags"."number";

-- listNotices
select "flagId", "step", "level", "personId", "mailId" from "safeguardingNotices" where "flagId" in (?);
select "flagId", "step", "level", "personId", "mailId" from "safeguardingNotices" where "flagId" in (?, ?);

-- listNoticesOfMail
select "safeguardingNotices"."id", "safeguardingNotices"."step", "safeguardingNotices"."personId", "safeguardingNotices"."flagId", "safeguardingFlags"."inspectionId", "inspections"."areaName", "safeguardingFlags"."closedAt", "inspections"."deletedAt" from "safeguardingNotices" inner join "safeguardingFlags" on "safeguardingFlags"."id" = "safeguardingNotices"."flagId" inner join "inspections" on "inspections"."id" = "safeguardingFlags"."inspectionId" where "safeguardingNotices"."mailId" = ? and "safeguardingNotices"."sentAt" is null order by "safeguardingFlags"."number";

-- listUnsentMails
select distinct "safeguardingNotices"."mailId", "safeguardingFlags"."inspectionId" from "safeguardingNotices" inner join "safeguardingFlags" on "safeguardingFlags"."id" = "safeguardingNotices"."flagId" where "safeguardingNotices"."sentAt" is null;

-- updateNoticesAsSent
update "safeguardingNotices" set "sentAt" = ? where "mailId" = ? and "sentAt" is null;
