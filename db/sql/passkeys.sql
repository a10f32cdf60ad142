-- deletePasskey
delete from "passkeys" where "id" = ? and "personId" = ?;

-- deletePasskeyChallenge
delete from "passkeyChallenges" where "challengeHash" = ? and "sessionId" = ? and "expiresAt" > ?;
delete from "passkeyChallenges" where "challengeHash" = ? and "sessionId" is null and "expiresAt" > ?;

-- deletePasskeyChallengesExpiredBy
delete from "passkeyChallenges" where "expiresAt" <= ?;

-- findPasskey
select * from "passkeys" where "id" = ? and "personId" = ?;

-- findPasskeyByCredential
select * from "passkeys" where "credential" = ?;

-- insertPasskey
insert into "passkeys" ("id", "personId", "credential", "publicKey", "counter", "transports", "name", "createdAt", "lastUsedAt") values (?, …);

-- insertPasskeyChallenge
insert into "passkeyChallenges" ("challengeHash", "sessionId", "expiresAt") values (?, …);

-- listPasskeysByPerson
select * from "passkeys" where "personId" = ? order by "createdAt", "id";

-- updatePasskeyName
update "passkeys" set "name" = ? where "id" = ? and "personId" = ?;

-- updatePasskeyUse
update "passkeys" set "counter" = ?, "lastUsedAt" = ? where "id" = ? and "passkeys"."counter" < ?;
update "passkeys" set "counter" = ?, "lastUsedAt" = ? where "id" = ? and "passkeys"."counter" = ?;
