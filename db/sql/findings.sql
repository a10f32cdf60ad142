-- findFindingEvidence
select * from "findingEvidence" where "findingId" = ? and "id" = ?;

-- findFindingRow
select * from "findings" where "inspectionId" = ? and "id" = ?;

-- findFindingWithFirstWords
select "findings"."inspectionId", "findings"."focusAreaId", "findings"."number", "findingVersions"."words" from "findings" inner join "findingVersions" on "findingVersions"."findingId" = "findings"."id" where "findings"."id" = ? and "findingVersions"."number" = ?;

-- findLastFindingNumber
select max("number") as "last" from "findings" where "inspectionId" = ?;

-- insertFinding
insert into "findings" ("id", "inspectionId", "focusAreaId", "number", "createdBy", "createdAt", "withdrawnAt", "withdrawnBy") values (?, …);

-- insertFindingEvidence
insert into "findingEvidence" ("meaningId", "questionVersionId", "labels", "count", "base", "noteId", "themeId", "feeling", "quotationId", "uploadId", "passageId", "kind", "source", "question", "addedBy", "addedAt", "removedAt", "removedBy", "id", "findingId") values (?, …);

-- insertFindingVersion
insert into "findingVersions" ("findingId", "number", "words", "writtenBy", "writtenAt") values (?, …);

-- insertSourceMark
insert into "sourceMarks" ("id", "inspectionId", "focusAreaId", "source", "mark", "sentence", "markedBy", "markedAt") values (?, …);

-- listFindingEvidence
select "findingEvidence".* from "findingEvidence" inner join "findings" on "findings"."id" = "findingEvidence"."findingId" where "findings"."inspectionId" = ? and "findingEvidence"."removedAt" is null order by "findingEvidence"."addedAt", "findingEvidence"."id";

-- listFindingVersions
select "findingVersions".*, "people"."name" as "writtenByName" from "findingVersions" inner join "findings" on "findings"."id" = "findingVersions"."findingId" inner join "people" on "people"."id" = "findingVersions"."writtenBy" where "findings"."inspectionId" = ? order by "findingVersions"."findingId", "findingVersions"."number";

-- listFindings
select * from "findings" where "inspectionId" = ? order by "number";

-- listSourceMarks
select "sourceMarks".*, "people"."name" as "markedByName" from "sourceMarks" inner join "people" on "people"."id" = "sourceMarks"."markedBy" where "sourceMarks"."inspectionId" = ? order by "sourceMarks"."markedAt", "sourceMarks"."id";

-- updateEvidenceAsRemoved
update "findingEvidence" set "removedAt" = ?, "removedBy" = ? where "findingId" = ? and "id" = ? and "removedAt" is null;

-- updateEvidenceAsRestored
update "findingEvidence" set "removedAt" = ?, "removedBy" = ? where "findingId" = ? and "id" = ? and "removedAt" is not null;

-- updateEvidenceFigure
update "findingEvidence" set "count" = ?, "base" = ?, "question" = ?, "questionVersionId" = ? where "findingId" = ? and "id" = ? and "removedAt" is null;
update "findingEvidence" set "count" = ?, "base" = ?, "themeId" = ?, "question" = ? where "findingId" = ? and "id" = ? and "removedAt" is null;

-- updateFindingAsWithdrawn
update "findings" set "withdrawnAt" = ?, "withdrawnBy" = ? where "id" = ?;
