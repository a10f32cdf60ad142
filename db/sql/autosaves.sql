-- countOtherAutosaves
select count(*) as "all", count("endedAt") as "ended" from "autosaves" where "personId" = ? and "id" != ?;

-- deleteAutosavesBefore
delete from "autosaves" where "savedAt" < ? returning "id";

-- insertEndedAutosave
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do nothing;

-- listAutosavesByPage
select "id", "path", "action", "fields", "wasSent", "savedAt" from "autosaves" where "personId" = ? and ("path" = ? or substr("path", 1, ?) = ?) and "endedAt" is null order by "savedAt" desc, "id" limit ?;

-- listAutosavesOfTexts
select "id", "path", "action" from "autosaves" where "endedAt" is null and (substr("path", 1, ?) = ? or substr("action", 1, ?) = ?);

-- updateAutosaveAsEnded
update "autosaves" set "path" = ?, "action" = ?, "fields" = ?, "endedAt" = ? where "id" = ? and "personId" = ? and "endedAt" is null;

-- updateAutosavesAboutAsEnded
update "autosaves" set "path" = ?, "action" = ?, "fields" = ?, "endedAt" = ? where "endedAt" is null and ("path" like ? or "action" like ?);

-- updateAutosavesAsEnded
update "autosaves" set "path" = ?, "action" = ?, "fields" = ?, "endedAt" = ? where "id" in (?) and "endedAt" is null;

-- upsertAutosave
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do update set "path" = ?, "action" = ?, "fields" = ?, "savedAt" = ?, "wasSent" = ? where "autosaves"."personId" = ? and "autosaves"."endedAt" is null;
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do update set "path" = ?, "action" = ?, "fields" = ?, "savedAt" = ?, "wasSent" = ? where "autosaves"."personId" = ? and "autosaves"."endedAt" is null and "autosaves"."savedAt" <= ?;
