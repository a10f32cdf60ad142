-- countListedErasures
select count(*) as "count" from "erasures" where "listedAt" is not null;

-- isAnythingListed
select "erasedAt" from "erasedFiles" where "listedAt" is not null limit ?;
select "erasedAt" from "erasures" where "listedAt" is not null limit ?;

-- listErasedFilesToList
select "storedName", "why", "erasedAt" from "erasedFiles" where "listedAt" is null and "folder" = ? order by "erasedAt", "storedName" limit ?;

-- listErasureIdsAmong
select "id" from "erasures" where "id" in (?);
select "id" from "erasures" where "id" in (?, ?);
select "id" from "erasures" where "id" in (?, …);

-- listErasuresToList
select "id", "kind", "inspectionId", "subjectId", "erasedAt", "removedAt", "parts" from "erasures" where "listedAt" is null order by "erasedAt", "id" limit ?;

-- updateErasuresAsListed
update "erasedFiles" set "listedAt" = ? where "storedName" in (?);
update "erasedFiles" set "listedAt" = ? where "storedName" in (?, …);
update "erasures" set "listedAt" = ? where "id" in (?);
update "erasures" set "listedAt" = ? where "id" in (?, …);

-- updateErasuresAsNotListed
update "erasedFiles" set "listedAt" = ? where "listedAt" is not null;
update "erasures" set "listedAt" = ? where "listedAt" is not null;
