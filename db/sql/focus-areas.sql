-- countUsesOfFocusArea
select count(*) as "count" from "discussionTallies" where "focusAreaId" = ?;
select count(*) as "count" from "discussionWords" where "focusAreaId" = ?;
select count(*) as "count" from "evidenceFocusAreas" where "focusAreaId" = ?;
select count(*) as "count" from "evidenceRequests" where "focusAreaId" = ?;
select count(*) as "count" from "findings" where "focusAreaId" = ?;
select count(*) as "count" from "letterSections" where "focusAreaId" = ?;
select count(*) as "count" from "meetingNotes" where "focusAreaId" = ?;
select count(*) as "count" from "progressJudgements" where "focusAreaId" = ?;
select count(*) as "count" from "questionFocusAreas" inner join "questions" on "questions"."id" = "questionFocusAreas"."questionId" where "questionFocusAreas"."focusAreaId" = ? and "questions"."removedAt" is null;
select count(*) as "count" from "questionVersions" where "focusAreaIds" like ?;
select count(*) as "count" from "sourceMarks" where "focusAreaId" = ?;
select count(*) as "count" from "themes" where "focusAreaId" = ?;

-- deleteFocusArea
delete from "focusAreas" where "id" = ? and "inspectionId" = ?;
delete from "questionFocusAreas" where "focusAreaId" = ? and "questionId" in (select "id" from "questions" where "removedAt" is not null);

-- insertFocusArea
insert into "focusAreas" ("id", "inspectionId", "position", "shortName", "fullText", "theme") values (?, …);

-- listFocusAreasByInspection
select * from "focusAreas" where "inspectionId" = ? order by "position", "id";

-- updateFocusArea
update "focusAreas" set "position" = ?, "shortName" = ?, "fullText" = ?, "theme" = ? where "id" = ? and "inspectionId" = ?;
