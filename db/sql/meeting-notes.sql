-- deleteNote
delete from "meetingNotes" where "sessionId" = ? and "id" = ?;

-- findNote
select * from "meetingNotes" where "sessionId" = ? and "id" = ?;

-- findNoteById
select * from "meetingNotes" where "id" = ?;

-- insertNote
insert into "meetingNotes" ("id", "sessionId", "focusAreaId", "body", "people", "agreed", "mayQuote", "takenBy", "takenAt", "changedAt") values (?, …);

-- listNotesBySession
select "meetingNotes".*, "people"."name" as "takenByName" from "meetingNotes" inner join "people" on "people"."id" = "meetingNotes"."takenBy" where "meetingNotes"."sessionId" = ? order by "meetingNotes"."takenAt" desc, "meetingNotes"."id";

-- updateNote
update "meetingNotes" set "body" = ?, "focusAreaId" = ?, "people" = ?, "agreed" = ?, "mayQuote" = ?, "changedAt" = ? where "sessionId" = ? and "id" = ?;
update "meetingNotes" set "focusAreaId" = ?, "body" = ?, "people" = ?, "agreed" = ?, "mayQuote" = ?, "changedAt" = ? where "sessionId" = ? and "id" = ?;
