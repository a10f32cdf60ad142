-- countEntriesOfPerson
select count(*) as "count" from "auditEntries" where "actorKind" = ? and "actorId" = ?;

-- findPersonRow
select "name", "email", "createdAt", "appointedLeadAt", "deactivatedAt" from "people" where "id" = ?;

-- listAreaNames
select "id", "areaName" from "inspections" where "id" in (?);

-- listAutosavesOfPerson
select "path", "fields", "savedAt", "endedAt" from "autosaves" where "personId" = ? order by "savedAt";

-- listBrowsersOfPerson
select "firstUsedAt", "lastUsedAt" from "knownBrowsers" where "personId" = ? order by "firstUsedAt";

-- listEntriesOfPerson
select "number", "at", "actorRole", "inspectionId", "action", "details" from "auditEntries" where "actorKind" = ? and "actorId" = ? and "number" > ? order by "number" limit ?;

-- listInvitationsOfEmail
select "inspections"."areaName", "invitations"."name", "invitations"."role", "invitations"."organisation", "invitations"."invitedAt", "invitations"."expiresAt", "invitations"."acceptedAt", "invitations"."cancelledAt" from "invitations" inner join "inspections" on "inspections"."id" = "invitations"."inspectionId" where "invitations"."email" = ? order by "invitations"."invitedAt";

-- listMessagesToPerson
select "template", "state", "createdAt", "finishedAt" from "messages" where "personId" = ? order by "createdAt";

-- listOpenidAccountsOfPerson
select "issuer", "subject", "createdAt", "lastUsedAt" from "openidAccounts" where "personId" = ? order by "createdAt";

-- listPartsOfPerson
select "members"."inspectionId", "inspections"."areaName", "members"."role", "members"."organisation", "members"."inspectorate", "members"."joinedAt", "members"."leftAt" from "members" inner join "inspections" on "inspections"."id" = "members"."inspectionId" where "members"."personId" = ? order by "members"."joinedAt";

-- listPasskeysOfPerson
select "name", "transports", "createdAt", "lastUsedAt" from "passkeys" where "personId" = ? order by "createdAt";

-- listSearchesOfPerson
select "inspectionId", "name", "query", "savedAt" from "savedSearches" where "personId" = ? order by "savedAt";

-- listSessionsOfPerson
select "method", "createdAt", "lastUsedAt", "expiresAt", "confirmedAt" from "sessions" where "personId" = ? order by "createdAt";

-- listSignInLinksOfPerson
select "createdAt", "expiresAt", "usedAt" from "signInLinks" where "personId" = ? order by "createdAt";
