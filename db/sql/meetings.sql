-- findSession
select * from "meetingSessions" where "inspectionId" = ? and "id" = ?;

-- insertSession
insert into "meetingSessions" ("id", "inspectionId", "startsAt", "endsAt", "place", "link", "access", "statementReadAt", "statementReadBy", "statementVersion", "attended", "cancelledAt", "cancelledBy", "cancelledReason", "createdBy", "createdAt", "updatedAt", "revision") values (?, …);

-- listSessionEnds
select "endsAt", "cancelledAt" from "meetingSessions" where "inspectionId" = ?;

-- listSessionsByInspection
select "meetingSessions".*, "people"."name" as "statementReadByName", (select count(*) as "count" from "meetingNotes" where "meetingNotes"."sessionId" = "meetingSessions"."id") as "notes" from "meetingSessions" left join "people" on "people"."id" = "meetingSessions"."statementReadBy" where "meetingSessions"."inspectionId" = ? order by "meetingSessions"."startsAt", "meetingSessions"."id";

-- updateSession
update "meetingSessions" set "attended" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
update "meetingSessions" set "cancelledAt" = ?, "cancelledBy" = ?, "cancelledReason" = ?, "updatedAt" = ?, "revision" = ? where "inspectionId" = ? and "id" = ?;
update "meetingSessions" set "startsAt" = ?, "endsAt" = ?, "place" = ?, "link" = ?, "access" = ?, "revision" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
update "meetingSessions" set "statementReadAt" = ?, "statementReadBy" = ?, "statementVersion" = ?, "updatedAt" = ? where "inspectionId" = ? and "id" = ?;
