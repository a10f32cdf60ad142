-- deleteSession
delete from "sessions" where "tokenHash" = ?;
select "personId" from "sessions" where "tokenHash" = ?;

-- deleteSessionsExpiredBy
delete from "sessions" where "expiresAt" <= ?;

-- deleteSessionsOfPerson
delete from "sessions" where "personId" = ?;
delete from "sessions" where "personId" = ? and "id" <> ?;
delete from "sessions" where "personId" = ? and "id" = ?;
delete from "sessions" where "personId" = ? and "id" = ? and "id" <> ?;

-- findActor
select "deactivatedAt", "appointedLeadAt", "members"."role", "members"."leftAt", "inspections"."deletedAt" from "people" left join "members" on "members"."personId" = "people"."id" and "members"."inspectionId" = ? left join "inspections" on "inspections"."id" = ? where "people"."id" = ?;

-- findMemberByEmail
select "members"."id", "members"."role", "people"."name" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" = ? and "people"."email" = ? and "members"."leftAt" is null;

-- findMembership
select "inspections".*, "members"."role", "members"."organisation", "members"."inspectorate", "signInRules"."requiredAt" from "members" inner join "inspections" on "inspections"."id" = "members"."inspectionId" left join "signInRules" on "signInRules"."inspectionId" = "inspections"."id" where "members"."inspectionId" = ? and "members"."personId" = ? and "members"."leftAt" is null and "inspections"."deletedAt" is null;

-- findPerson
select * from "people" where "id" = ?;

-- findPersonByEmail
select * from "people" where "email" = ?;

-- findPersonByExpiredSession
select "people".*, "sessions"."id" as "sessionId", "sessions"."lastUsedAt", "sessions"."method", "sessions"."confirmedAt" from "people" inner join "sessions" on "sessions"."personId" = "people"."id" where "sessions"."tokenHash" = ? and ("sessions"."expiresAt" <= ? or "sessions"."lastUsedAt" <= ?) and ("people"."deactivatedAt" is null and ("people"."appointedLeadAt" is not null or exists (select "members"."id" from "members" where "members"."personId" = "people"."id" and "members"."leftAt" is null)));

-- findPersonBySession
select "people".*, "sessions"."id" as "sessionId", "sessions"."lastUsedAt", "sessions"."method", "sessions"."confirmedAt" from "people" inner join "sessions" on "sessions"."personId" = "people"."id" where "sessions"."tokenHash" = ? and "sessions"."expiresAt" > ? and "sessions"."lastUsedAt" > ? and ("people"."deactivatedAt" is null and ("people"."appointedLeadAt" is not null or exists (select "members"."id" from "members" where "members"."personId" = "people"."id" and "members"."leftAt" is null)));

-- findPersonToSignIn
select "people".* from "people" where ("people"."deactivatedAt" is null and ("people"."appointedLeadAt" is not null or exists (select "members"."id" from "members" where "members"."personId" = "people"."id" and "members"."leftAt" is null))) and "people"."email" = ?;
select "people".* from "people" where ("people"."deactivatedAt" is null and ("people"."appointedLeadAt" is not null or exists (select "members"."id" from "members" where "members"."personId" = "people"."id" and "members"."leftAt" is null))) and "people"."id" = ?;

-- hasLead
select "id" from "people" where "appointedLeadAt" is not null limit ?;

-- insertPersonUnlessKnown
insert into "people" ("id", "email", "name", "createdAt", "appointedLeadAt", "deactivatedAt", "deactivatedBy") values (?, …) on conflict ("email") do nothing;

-- insertSession
insert into "sessions" ("id", "tokenHash", "personId", "createdAt", "expiresAt", "lastUsedAt", "method", "confirmedAt") values (?, …);

-- listMembersByInspection
select "members"."id", "members"."personId", "members"."role", "members"."organisation", "members"."inspectorate", "members"."joinedAt", "people"."name", "people"."email", "people"."appointedLeadAt", "people"."deactivatedAt" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" = ? and "members"."leftAt" is null and "people"."deactivatedAt" is null order by "members"."joinedAt", "members"."id";

-- listMembersWithDeactivated
select "members"."id", "members"."personId", "members"."role", "members"."organisation", "members"."inspectorate", "members"."joinedAt", "people"."name", "people"."email", "people"."appointedLeadAt", "people"."deactivatedAt" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" = ? and "members"."leftAt" is null order by "members"."joinedAt", "members"."id";

-- listSessionsByPerson
select "id", "createdAt", "lastUsedAt", "expiresAt", "method" from "sessions" where "personId" = ? and "expiresAt" > ? and "lastUsedAt" > ? order by "lastUsedAt" desc, "id";

-- updateMemberInspectorate
update "members" set "inspectorate" = ? where "id" = ? and "inspectionId" = ? and "leftAt" is null;

-- updateMemberLeftAt
update "members" set "leftAt" = ? where "id" = ? and "inspectionId" = ? and "leftAt" is null;

-- updatePersonToLead
update "people" set "appointedLeadAt" = ? where "id" = ? and "appointedLeadAt" is null;

-- updateSessionLastUsed
update "sessions" set "lastUsedAt" = ? where "id" = ? and "lastUsedAt" <= ?;

-- upsertMember
insert into "members" ("id", "inspectionId", "personId", "role", "organisation", "inspectorate", "joinedAt", "leftAt") values (?, …) on conflict ("inspectionId", "personId") do update set "role" = ?, "organisation" = ?, "inspectorate" = ?, "joinedAt" = ?, "leftAt" = ?;
