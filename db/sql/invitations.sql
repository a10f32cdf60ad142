-- findInvitationById
select "invitations".*, "inspections"."areaName", "inviter"."name" as "inviterName" from "invitations" inner join "inspections" on "inspections"."id" = "invitations"."inspectionId" inner join "people" as "inviter" on "inviter"."id" = "invitations"."invitedBy" where "invitations"."id" = ?;

-- findInvitationByToken
select "invitations".*, "inspections"."areaName", "inviter"."name" as "inviterName", "inviter"."appointedLeadAt" as "inviterAppointedAt", "inviter"."deactivatedAt" as "inviterDeactivatedAt" from "invitations" inner join "inspections" on "inspections"."id" = "invitations"."inspectionId" inner join "people" as "inviter" on "inviter"."id" = "invitations"."invitedBy" inner join "invitationLinks" on "invitationLinks"."invitationId" = "invitations"."id" where "invitationLinks"."tokenHash" = ?;

-- findWaitingInvitation
select * from "invitations" where "id" = ? and "inspectionId" = ? and "acceptedAt" is null and "cancelledAt" is null;

-- insertInvitation
insert into "invitations" ("id", "inspectionId", "email", "name", "role", "organisation", "inspectorate", "tokenHash", "invitedBy", "invitedAt", "expiresAt", "acceptedAt", "cancelledAt") values (?, …);

-- listWaitingInvitationsByInspection
select "invitations".*, "inviter"."name" as "inviterName", "inviter"."deactivatedAt" as "inviterDeactivatedAt" from "invitations" inner join "people" as "inviter" on "inviter"."id" = "invitations"."invitedBy" where "inspectionId" = ? and "acceptedAt" is null and "cancelledAt" is null order by "invitedAt", "invitations"."id";

-- updateInvitationAsAccepted
update "invitations" set "acceptedAt" = ? where "id" = ? and "acceptedAt" is null and "cancelledAt" is null and "expiresAt" > ?;

-- updateInvitationAsCancelled
update "invitations" set "cancelledAt" = ? where "id" = ?;

-- updateInvitationExpiry
update "invitations" set "expiresAt" = ?, "invitedBy" = ? where "id" = ?;

-- updateInvitationsOfEmailAsCancelled
update "invitations" set "cancelledAt" = ? where "inspectionId" = ? and "email" = ? and "acceptedAt" is null and "cancelledAt" is null;
