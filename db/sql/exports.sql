-- findExport
select "exports".*, "people"."name" as "askedByName" from "exports" inner join "people" on "people"."id" = "exports"."askedBy" where "exports"."id" = ?;

-- findExportByOwner
select * from "exports" where "inspectionId" = ? and "askedBy" = ? and "id" = ?;

-- insertExport
insert into "exports" ("id", "inspectionId", "askedBy", "askedAs", "kind", "askedAt", "state", "tries", "startedAt", "heardAt", "rowsDone", "rowsExpected", "finishedAt", "storedName", "unfinishedName", "size", "basis", "removedAt", "why") values (?, …);

-- listExportNamesAmong
select "storedName", "unfinishedName" from "exports" where ("storedName" in (?) or "unfinishedName" in (?));

-- listExportsByOwner
select * from "exports" where "inspectionId" = ? and "askedBy" = ? and ("why" is null or "why" <> ?) order by "askedAt" desc, "id" limit ?;

-- listExportsOfEndedTries
select "id", "state", "tries", "unfinishedName" from "exports" where "unfinishedName" is not null and "state" <> ?;

-- listStoredExports
select "exports".*, "members"."role" from "exports" left join "members" on "members"."inspectionId" = "exports"."inspectionId" and "members"."personId" = "exports"."askedBy" and "members"."leftAt" is null where "exports"."state" = ? order by "exports"."finishedAt";

-- listUnmadeExports
select "id", "inspectionId" from "exports" where "state" in (?, ?) order by "askedAt";

-- updateExport
update "exports" set "rowsDone" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "state" = ?, "finishedAt" = ?, "storedName" = ?, "unfinishedName" = ?, "size" = ?, "basis" = ?, "rowsDone" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "state" = ?, "rowsDone" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "state" = ?, "storedName" = ?, "why" = ?, "removedAt" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "state" = ?, "tries" = ?, "startedAt" = ?, "rowsDone" = ?, "unfinishedName" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "state" = ?, "why" = ?, "finishedAt" = ? where "id" = ? and "state" = ? and "tries" = ?;
update "exports" set "unfinishedName" = ? where "id" = ? and "state" = ? and "tries" = ?;
