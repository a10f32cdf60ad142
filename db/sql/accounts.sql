-- countOtherAppointedLeads
select count(*) as "leads" from "people" where "appointedLeadAt" is not null and "deactivatedAt" is null and "id" <> ?;

-- findAccount
select "people".*, "deactivator"."name" as "deactivatedByName" from "people" left join "people" as "deactivator" on "deactivator"."id" = "people"."deactivatedBy" where "people"."id" = ?;

-- listAccounts
select "people"."id", "people"."name", "people"."email", "people"."appointedLeadAt", "people"."deactivatedAt", (select count(*) as "parts" from "members" where "members"."personId" = "people"."id" and "members"."leftAt" is null) as "parts" from "people" order by "people"."name", "people"."id";

-- listPartsByPerson
select "members"."id" as "memberId", "members"."inspectionId", "members"."role", "inspections"."areaName", "inspections"."createdBy", (select count(*) as "otherLeads" from "members" as "others" inner join "people" as "otherPeople" on "otherPeople"."id" = "others"."personId" where "others"."inspectionId" = "members"."inspectionId" and "others"."role" = ? and "others"."leftAt" is null and "otherPeople"."deactivatedAt" is null and "others"."personId" <> ?) as "otherLeads" from "members" inner join "inspections" on "inspections"."id" = "members"."inspectionId" where "members"."personId" = ? and "members"."leftAt" is null order by "members"."inspectionId";

-- listWaitingInvitationsByEmail
select "id", "inspectionId", "role" from "invitations" where "email" = ? and "acceptedAt" is null and "cancelledAt" is null and "role" = ? order by "id";
select "id", "inspectionId", "role" from "invitations" where "email" = ? and "acceptedAt" is null and "cancelledAt" is null order by "id";

-- updatePersonDeactivation
update "people" set "deactivatedAt" = ?, "deactivatedBy" = ? where "id" = ?;

-- updatePersonNoLead
update "people" set "appointedLeadAt" = ? where "id" = ?;
