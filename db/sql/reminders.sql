-- deleteUnwantedReminders
delete from "unwantedReminders" where "personId" = ?;

-- insertReminderOnce
insert into "reminders" ("id", "inspectionId", "kind", "subjectId", "personId", "sentAt") values (?, …) on conflict ("id") do nothing returning "id";

-- insertUnwantedReminders
insert into "unwantedReminders" ("personId", "kind", "chosenAt") values (?, …), …;

-- listEvidenceNotSent
select "request"."inspectionId", "request"."id" as "subjectId", "members"."personId", "request"."byDate" as "day" from "evidenceRequests" as "request" inner join "inspections" on "inspections"."id" = "request"."inspectionId" inner join "members" on "members"."inspectionId" = "request"."inspectionId" and "members"."role" = "request"."askedOf" where "request"."byDate" >= ? and "request"."byDate" <= ? and "request"."closedAt" is null and "inspections"."deletedAt" is null and "members"."leftAt" is null and not exists (select "evidenceUploads"."id" from "evidenceUploads" where "evidenceUploads"."requestId" = "request"."id" and "evidenceUploads"."withdrawnAt" is null) order by "request"."id", "members"."personId";

-- listReviewsNotBegun
select "share"."inspectionId", "share"."id" as "subjectId", "members"."personId", "share"."answerBy" as "day" from "questionShares" as "share" inner join "inspections" on "inspections"."id" = "share"."inspectionId" inner join "members" on "members"."inspectionId" = "share"."inspectionId" where "share"."answerBy" >= ? and "share"."answerBy" <= ? and "inspections"."deletedAt" is null and "members"."leftAt" is null and (("share"."audience" = ? and "members"."role" = ?) or ("share"."audience" = ? and "members"."role" = ?)) and not exists (select "later"."id" from "questionShares" as "later" where "later"."inspectionId" = "share"."inspectionId" and "later"."audience" = "share"."audience" and "later"."number" > "share"."number") and not (exists (select "verdict"."id" from "questionVerdicts" as "verdict" where "verdict"."shareId" = "share"."id" and "verdict"."reviewerId" = "members"."personId") or exists (select "comment"."id" from "questionComments" as "comment" where "comment"."shareId" = "share"."id" and "comment"."reviewerId" = "members"."personId") or exists (select "review"."id" from "questionReviews" as "review" where "review"."shareId" = "share"."id" and "review"."reviewerId" = "members"."personId")) order by "share"."id", "members"."personId";

-- listSetsNotApproved
select "opening"."inspectionId", "opening"."inspectionId" as "subjectId", "members"."personId", "opening"."date" as "day" from "inspectionDates" as "opening" inner join "inspections" on "inspections"."id" = "opening"."inspectionId" inner join "members" on "members"."inspectionId" = "opening"."inspectionId" where "opening"."key" = ? and "opening"."date" in (?, ?) and "inspections"."deletedAt" is null and "members"."leftAt" is null and "members"."role" = ? and not exists (select "approvals"."id" from "approvals" where "approvals"."inspectionId" = "opening"."inspectionId") order by "opening"."inspectionId", "members"."personId";

-- listUnwantedReminders
select "kind" from "unwantedReminders" where "personId" = ? order by "kind";
