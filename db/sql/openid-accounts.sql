-- deleteOpenidAccountsOfPerson
delete from "openidAccounts" where "personId" = ?;

-- deleteOpenidRequest
delete from "openidRequests" where "tokenHash" = ? and "expiresAt" > ?;

-- deleteOpenidRequestsExpiredBy
delete from "openidRequests" where "expiresAt" <= ?;

-- findOpenidAccount
select * from "openidAccounts" where "issuer" in (?, ?) and "personId" = ?;
select * from "openidAccounts" where "issuer" in (?, ?) and "subject" = ?;

-- insertOpenidAccount
insert into "openidAccounts" ("issuer", "subject", "personId", "createdAt", "lastUsedAt") values (?, …);

-- insertOpenidRequest
insert into "openidRequests" ("tokenHash", "expiresAt") values (?, ?);

-- updateOpenidAccountUse
update "openidAccounts" set "lastUsedAt" = ? where "issuer" in (?, ?) and "subject" = ?;
