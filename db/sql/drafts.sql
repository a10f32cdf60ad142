-- deleteDraft
delete from "drafts" where "id" = ?;

-- findDraftByToken
select * from "drafts" where "tokenHash" = ? and "inspectionId" = ?;

-- holdDraft
-- on SQLite
select * from "drafts" where "id" = ?;
-- on PostgreSQL
select * from "drafts" where "id" = ? for update;

-- holdDraftByToken
-- on SQLite
select * from "drafts" where "tokenHash" = ? and "inspectionId" = ?;
-- on PostgreSQL
select * from "drafts" where "tokenHash" = ? and "inspectionId" = ? for update;

-- holdDraftsOfInspection
-- on SQLite
select "id" from "drafts" where "inspectionId" = ? order by "id";
-- on PostgreSQL
select "id" from "drafts" where "inspectionId" = ? order by "id" for update;

-- insertDraft
insert into "drafts" ("id", "inspectionId", "approvalId", "tokenHash", "sharedDevice", "about", "childProfiles", "answers", "sameAnswers", "passed", "late", "windows", "revision", "doubts", "changesResponseId", "faults", "language", "startedAt", "savedAt", "closedAt", "eraseAt") values (?, …);

-- listDraftsOfChange
select "id" from "drafts" where "changesResponseId" = ?;

-- listDraftsToClose
select "drafts"."id", "drafts"."inspectionId", "inspectionDates"."at" as "closesAt" from "drafts" inner join "inspectionDates" on "inspectionDates"."inspectionId" = "drafts"."inspectionId" and "inspectionDates"."key" = ? where "drafts"."closedAt" is null and "inspectionDates"."at" <= ? order by "drafts"."id" limit ?;

-- listDraftsToErase
select "id", "inspectionId" from "drafts" where "eraseAt" <= ? order by "id" limit ?;

-- listDraftsWithLateAnswers
select "id" from "drafts" where "inspectionId" = ? and late <> ? order by "id";

-- saveLate
update "drafts" set "late" = ?, "windows" = ?, "revision" = ? where "id" = ? and "revision" = ?;

-- saveToDraft
update "drafts" set "about" = ?, "childProfiles" = ?, "answers" = ?, "sameAnswers" = ?, "passed" = ?, "windows" = ?, "language" = ?, "savedAt" = ?, "revision" = ? where "id" = ? and "revision" = ?;

-- updateDraft
update "drafts" set "closedAt" = ?, "eraseAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "drafts" set "sharedDevice" = ?, "revision" = "revision" + ? where "id" = ?;

-- updateErasureOfDrafts
update "drafts" set "eraseAt" = ? where "inspectionId" = ? and "eraseAt" is not null;
