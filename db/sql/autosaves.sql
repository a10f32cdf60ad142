-- countOtherAutosaves
select count(*) as "count" from "autosaves" where "personId" = ? and "id" != ? and "endedAt" is null;

-- deleteAutosavesBefore
delete from "autosaves" where "savedAt" < ? returning "id";

-- insertEndedAutosave
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do nothing;

-- listAutosavesByPage
select "id", "path", "action", "fields", "wasSent", "savedAt" from "autosaves" where "personId" = ? and ("path" = ? or substr("path", 1, ?) = ?) and "endedAt" is null order by "savedAt" desc, "id" limit ?;

-- updateAutosaveAsEnded
update "autosaves" set "fields" = ?, "endedAt" = ? where "id" = ? and "personId" = ? and "endedAt" is null;

-- updateAutosavesAboutAsEnded
update "autosaves" set "fields" = ?, "endedAt" = ? where "endedAt" is null and ("path" like ? or "action" like ?);

-- upsertAutosave
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do update set "path" = ?, "action" = ?, "fields" = ?, "savedAt" = ?, "wasSent" = ? where "autosaves"."personId" = ? and "autosaves"."endedAt" is null;
insert into "autosaves" ("id", "personId", "path", "action", "fields", "wasSent", "savedAt", "endedAt") values (?, …) on conflict ("id") do update set "path" = ?, "action" = ?, "fields" = ?, "savedAt" = ?, "wasSent" = ? where "autosaves"."personId" = ? and "autosaves"."endedAt" is null and "autosaves"."savedAt" <= ?;
