-- countErasuresOfEvidence
select count(*) as "count" from "erasures" where "inspectionId" = ? and "kind" not in (?, …);

-- findFirstErasureToRewrite
-- on SQLite
select "erasedAt" from "erasures" where "sweptAt" is not null and "rewrittenAt" is null order by "erasedAt" limit ?;

-- findLastResponseChange
select "erasedAt" from "erasures" where "inspectionId" = ? and "kind" = ? and "removedAt" is null order by "erasedAt" desc limit ?;

-- findPendingErasures
select "id", "kind", "inspectionId", "subjectId", "erasedAt", "removedAt" from "erasures" where "sweptAt" is null order by "erasedAt" limit ?;

-- insertErasure
insert into "erasures" ("id", "removedAt", "parts", "listedAt", "kind", "inspectionId", "subjectId", "erasedAt", "sweptAt", "rewrittenAt") values (?, …);
insert into "erasures" ("id", "removedAt", "parts", "listedAt", "kind", "subjectId", "inspectionId", "erasedAt", "sweptAt", "rewrittenAt") values (?, …);

-- isAnyRemoved
select "id" from "erasures" where "subjectId" in (?) and "removedAt" is not null limit ?;
select "id" from "erasures" where "subjectId" in (?, …) and "removedAt" is not null limit ?;

-- listLongReads
select "kind" from "jobs" where "state" = ? and "kind" in (?, …);

-- updateErasuresAsRewritten
-- on SQLite
update "erasures" set "rewrittenAt" = ? where "sweptAt" <= ? and "rewrittenAt" is null;

-- updateErasuresAsSwept
update "erasures" set "sweptAt" = ? where "id" in (?) and "sweptAt" is null;
update "erasures" set "sweptAt" = ? where "id" in (?, …) and "sweptAt" is null;
