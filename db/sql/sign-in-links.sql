-- countUsableSignInLinks
select count(*) as "count" from "signInLinks" where "personId" = ? and "usedAt" is null and "expiresAt" > ?;

-- deleteSignInLinksExpiredBy
delete from "signInLinks" where "expiresAt" <= ?;

-- deleteUnusedFirstLeadLinks
delete from "signInLinks" where "purpose" = ? and "usedAt" is null;

-- deleteUnusedSignInLinksOfPerson
delete from "signInLinks" where "personId" = ? and "usedAt" is null;

-- findSignInLink
select * from "signInLinks" where "tokenHash" = ? and "purpose" = ?;

-- insertSignInLink
insert into "signInLinks" ("id", "tokenHash", "personId", "purpose", "createdAt", "expiresAt", "usedAt") values (?, …);

-- updateSignInLinkAsUsed
update "signInLinks" set "usedAt" = ? where "id" = ? and "usedAt" is null and "expiresAt" > ?;
