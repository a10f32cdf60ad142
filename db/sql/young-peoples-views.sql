-- addToTally
insert into "discussionTallies" ("discussionId", "focusAreaId", "questionVersionId", "face", "count") values (?, …) on conflict ("discussionId", "focusAreaId", "questionVersionId", "face") do update set "count" = "discussionTallies"."count" + ?;

-- countViewsByInspection
select "discussionTallies"."discussionId", sum("discussionTallies"."count") as "count" from "discussionTallies" inner join "discussions" on "discussions"."id" = "discussionTallies"."discussionId" inner join "questionVersions" on "questionVersions"."id" = "discussionTallies"."questionVersionId" where "discussions"."inspectionId" = ? and "questionVersions"."type" in (?, ?) group by "discussionTallies"."discussionId";
select "discussionTallies"."discussionId", sum("discussionTallies"."count") as "count" from "discussionTallies" inner join "discussions" on "discussions"."id" = "discussionTallies"."discussionId" inner join "questionVersions" on "questionVersions"."id" = "discussionTallies"."questionVersionId" where "discussions"."inspectionId" = ? and "questionVersions"."type" not in (?, ?) group by "discussionTallies"."discussionId";
select "discussionWords"."discussionId", count(*) as "count" from "discussionWords" inner join "discussions" on "discussions"."id" = "discussionWords"."discussionId" where "discussions"."inspectionId" = ? group by "discussionWords"."discussionId";

-- deleteEmptyTallies
delete from "discussionTallies" where "discussionId" = ? and "count" = ?;
delete from "tallyPresses" where "discussionId" = ?;

-- deleteWords
delete from "discussionWords" where "discussionId" = ? and "id" = ?;

-- findWords
select * from "discussionWords" where "discussionId" = ? and "id" = ?;

-- findWordsById
select * from "discussionWords" where "id" = ?;

-- insertPress
insert into "tallyPresses" ("id", "discussionId", "pressedAt") values (?, …) on conflict ("id") do nothing;

-- insertWords
insert into "discussionWords" ("id", "discussionId", "focusAreaId", "questionVersionId", "participantId", "words", "mayQuote", "recordedBy", "recordedAt", "changedAt") values (?, …);

-- insertYoungPeopleQuestion
insert into "questions" ("id", "inspectionId", "audience", "position", "type", "text", "hint", "required", "choices", "pictures", "since", "createdBy", "createdAt", "updatedAt", "removedAt") values (?, …);
select max("position") as "position" from "questions" where "inspectionId" = ? and "audience" = ?;

-- listTalliesByDiscussion
select * from "discussionTallies" where "discussionId" = ?;

-- listWordsByDiscussion
select "discussionWords".*, "people"."name" as "recordedByName" from "discussionWords" inner join "people" on "people"."id" = "discussionWords"."recordedBy" where "discussionWords"."discussionId" = ? order by "discussionWords"."recordedAt" desc, "discussionWords"."id";

-- listYoungPeopleVersions
select "questionVersions".*, "questions"."removedAt" from "questionVersions" inner join "questions" on "questions"."id" = "questionVersions"."questionId" where "questionVersions"."inspectionId" = ? and "questions"."audience" = ? order by "questions"."position", "questions"."id", "questionVersions"."number";

-- updateWords
update "discussionWords" set "words" = ?, "mayQuote" = ?, "focusAreaId" = ?, "questionVersionId" = ?, "changedAt" = ? where "discussionId" = ? and "id" = ?;
