-- findLastPosition
select max("position") as "position" from "questions" where "inspectionId" = ? and "audience" = ?;

-- findQuestion
select * from "questions" where "inspectionId" = ? and "id" = ? and "removedAt" is null;

-- findRemovedQuestion
select * from "questions" where "inspectionId" = ? and "id" = ? and "removedAt" is not null;

-- insertQuestion
insert into "questions" ("id", "inspectionId", "audience", "position", "type", "text", "hint", "required", "choices", "pictures", "since", "createdBy", "createdAt", "updatedAt", "removedAt") values (?, …);

-- insertTies
insert into "questionFocusAreas" ("questionId", "focusAreaId") values (?, ?);
insert into "questionFocusAreas" ("questionId", "focusAreaId") values (?, ?), …;

-- listQuestionsByAudience
select * from "questions" where "inspectionId" = ? and "audience" = ? and "removedAt" is null order by "position", "id";

-- listTiesByInspection
select "questionFocusAreas"."questionId", "questionFocusAreas"."focusAreaId" from "questionFocusAreas" inner join "focusAreas" on "focusAreas"."id" = "questionFocusAreas"."focusAreaId" where "focusAreas"."inspectionId" = ? order by "focusAreas"."position", "focusAreas"."id";

-- replaceTies
delete from "questionFocusAreas" where "questionId" = ?;

-- updateQuestion
update "questions" set "position" = ? where "inspectionId" = ? and "id" = ?;
update "questions" set "removedAt" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
update "questions" set "text" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
update "questions" set "type" = ?, "text" = ?, "hint" = ?, "required" = ?, "choices" = ?, "pictures" = ?, "since" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
