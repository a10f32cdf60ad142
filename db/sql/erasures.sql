-- findPendingErasures
select "id", "kind", "erasedAt" from "erasures" where "sweptAt" is null order by "erasedAt" limit ?;

-- insertErasure
insert into "erasures" ("id", "kind", "inspectionId", "subjectId", "erasedAt", "sweptAt") values (?, …);

-- listLongReads
select "kind" from "jobs" where "state" = ? and "kind" in (?, …);

-- updateErasuresAsSwept
update "erasures" set "sweptAt" = ? where "id" in (?) and "sweptAt" is null;
update "erasures" set "sweptAt" = ? where "id" in (?, …) and "sweptAt" is null;
