-- deleteNotice
delete from "publicationNotices" where "id" = ?;

-- findNoticeByMailbox
select * from "publicationNotices" where "inspectionId" = ? and "mailbox" = ?;

-- findNoticeByToken
select * from "publicationNotices" where "inspectionId" = ? and "tokenHash" = ?;

-- insertNotice
insert into "publicationNotices" ("id", "inspectionId", "address", "mailbox", "language", "tokenHash", "forgetOn", "tries") values (?, …);

-- listConfirmedNotices
select * from "publicationNotices" where "inspectionId" = ? and "forgetOn" is null and "id" > ? order by "id" limit ?;

-- listNotices
select "id", "inspectionId" from "publicationNotices" where "inspectionId" = ? order by "id" limit ?;

-- listNoticesToForget
select "id", "inspectionId" from "publicationNotices" where "forgetOn" <= ? order by "id" limit ?;

-- updateNotice
update "publicationNotices" set "forgetOn" = ? where "id" = ?;
update "publicationNotices" set "tokenHash" = ?, "forgetOn" = ?, "language" = ? where "id" = ?;
update "publicationNotices" set "tries" = ? where "id" = ?;
