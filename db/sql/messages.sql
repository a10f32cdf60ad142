-- countMessagesWaitingFor
select count(*) as "count" from "messages" where "state" = ? and "personId" = ? and "template" = ?;

-- countWaitingMessages
select count(*) as "count" from "messages" where "inspectionId" = ? and "state" = ?;

-- deleteInvitationLinks
delete from "invitationLinks" where "invitationId" = ?;

-- deleteMessagesFinishedBy
delete from "messages" where (("state" in (?, ?) and "finishedAt" < ?) or ("state" = ? and "finishedAt" < ?));

-- findMessage
select * from "messages" where "id" = ?;

-- insertInvitationLink
insert into "invitationLinks" ("tokenHash", "invitationId", "createdAt") values (?, …);

-- insertMessage
insert into "messages" ("id", "template", "inspectionId", "personId", "subjectId", "details", "state", "createdAt", "finishedAt") values (?, …);

-- isMessageBegun
select "id" from "messages" where "subjectId" = ? and "template" = ? and "createdAt" > ? and "state" <> ? limit ?;

-- listFailedMessages
select * from "messages" where "state" = ? and "inspectionId" = ? order by "finishedAt" desc limit ?;
select * from "messages" where "state" = ? and "personId" = ? and "inspectionId" is null order by "finishedAt" desc limit ?;

-- listWaitingMessages
select * from "messages" where "state" = ? order by "createdAt", "id";

-- updateMessageState
update "messages" set "state" = ?, "finishedAt" = ? where "id" = ? and "state" = ?;
