-- findLatestShare
select * from "questionShares" where "inspectionId" = ? and "audience" = ? order by "number" desc limit ?;

-- findShare
select * from "questionShares" where "inspectionId" = ? and "audience" = ? and "id" = ?;

-- findShareById
select * from "questionShares" where "id" = ?;

-- findSharedVersion
select "questionShares"."id" as "shareId", "questionShareVersions"."questionVersionId" from "questionShareVersions" inner join "questionShares" on "questionShares"."id" = "questionShareVersions"."shareId" where "questionShares"."inspectionId" = ? and "questionShares"."audience" = ? and "questionShares"."id" = ? and "questionShareVersions"."questionVersionId" = ?;

-- insertShare
insert into "questionShareVersions" ("shareId", "questionVersionId", "position") values (?, …);
insert into "questionShares" ("id", "inspectionId", "audience", "number", "message", "answerBy", "sharedBy", "sharedAt") values (?, …);

-- listSharesByAudience
select "questionShares".*, "people"."name" as "sharedByName" from "questionShares" inner join "people" on "people"."id" = "questionShares"."sharedBy" where "questionShares"."inspectionId" = ? and "questionShares"."audience" = ? order by "questionShares"."number" desc;
