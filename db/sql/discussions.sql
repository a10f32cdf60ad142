-- deleteDiscussion
delete from "discussions" where "inspectionId" = ? and "id" = ?;

-- deleteParticipant
delete from "discussionParticipants" where "discussionId" = ? and "id" = ?;

-- findDiscussion
select * from "discussions" where "inspectionId" = ? and "id" = ?;

-- insertConsents
insert into "participantConsents" ("id", "participantId", "kind", "number", "given", "note", "recordedBy", "recordedAt") values (?, …);
insert into "participantConsents" ("id", "participantId", "kind", "number", "given", "note", "recordedBy", "recordedAt") values (?, …), …;

-- insertDiscussion
insert into "discussions" ("id", "inspectionId", "heldOn", "heldTime", "place", "setting", "helpers", "adjustments", "consentCheckedAt", "consentCheckedBy", "withdrawalsSettledAt", "withdrawalsSettledBy", "createdBy", "createdAt", "updatedAt") values (?, …);

-- insertParticipants
insert into "discussionParticipants" ("id", "discussionId", "number", "ageBand") values (?, …);
insert into "discussionParticipants" ("id", "discussionId", "number", "ageBand") values (?, …), …;

-- listConsentsByDiscussions
select "participantConsents".* from "participantConsents" inner join "discussionParticipants" on "discussionParticipants"."id" = "participantConsents"."participantId" where "discussionParticipants"."discussionId" in (?) order by "participantConsents"."participantId", "participantConsents"."kind", "participantConsents"."number";

-- listDiscussionsByInspection
select * from "discussions" where "inspectionId" = ? order by "heldOn" desc, "heldTime" desc, "createdAt" desc, "id";

-- listParticipantsByDiscussions
select * from "discussionParticipants" where "discussionId" in (?) order by "discussionId", "number";

-- listWordsKnownOfInspection
select "areaName" from "inspections" where "id" = ?;
select "shortName", "fullText", "theme" from "focusAreas" where "inspectionId" = ?;

-- updateDiscussion
update "discussions" set "consentCheckedAt" = ?, "consentCheckedBy" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
update "discussions" set "withdrawalsSettledAt" = ?, "withdrawalsSettledBy" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
