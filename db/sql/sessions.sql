-- deleteKnownBrowsersUnusedSince
delete from "knownBrowsers" where "lastUsedAt" <= ?;

-- hasKnownBrowser
select "tokenHash" from "knownBrowsers" where "personId" = ? limit ?;

-- insertKnownBrowser
insert into "knownBrowsers" ("personId", "tokenHash", "firstUsedAt", "lastUsedAt") values (?, …) on conflict ("personId", "tokenHash") do nothing;

-- updateKnownBrowserUse
update "knownBrowsers" set "lastUsedAt" = ? where "personId" = ? and "tokenHash" = ?;

-- updateSessionConfirmation
update "sessions" set "method" = ?, "confirmedAt" = ? where "id" = ?;
