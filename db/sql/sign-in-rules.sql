-- countOtherActiveLeads
select count(*) as "leads" from "members" inner join "people" on "people"."id" = "members"."personId" where "members"."inspectionId" = ? and "members"."role" = ? and "members"."leftAt" is null and "people"."deactivatedAt" is null and "people"."id" <> ?;

-- deleteSignInRule
delete from "signInRules" where "inspectionId" = ?;

-- findSignInRule
select "signInRules"."requiredAt", "people"."name" as "requiredByName" from "signInRules" inner join "people" on "people"."id" = "signInRules"."requiredBy" where "signInRules"."inspectionId" = ?;

-- hasStrictPart
select "members"."id" from "members" inner join "signInRules" on "signInRules"."inspectionId" = "members"."inspectionId" where "members"."personId" = ? and "members"."leftAt" is null limit ?;

-- hasStrongMethod
select "people"."id" from "people" where "people"."id" = ? and (exists (select "passkeys"."id" from "passkeys" where "passkeys"."personId" = "people"."id") or exists (select "openidAccounts"."subject" from "openidAccounts" where "openidAccounts"."personId" = "people"."id"));

-- insertSignInRule
insert into "signInRules" ("inspectionId", "requiredAt", "requiredBy") values (?, …) on conflict ("inspectionId") do nothing;

-- listMembersWithSignInMethod
select "members"."personId" from "members" where "members"."inspectionId" = ? and "members"."leftAt" is null and (exists (select "passkeys"."id" from "passkeys" where "passkeys"."personId" = "members"."personId") or exists (select "openidAccounts"."subject" from "openidAccounts" where "openidAccounts"."personId" = "members"."personId" and "openidAccounts"."issuer" in (?, ?))) order by "members"."personId";
