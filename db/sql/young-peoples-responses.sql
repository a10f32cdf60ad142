-- findYoungPeoplesResponseByToken
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;

-- holdYoungPeoplesResponseByToken
-- on SQLite
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;
-- on PostgreSQL
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ? for update;

-- insertYoungPeoplesConsents
insert into "youngPeoplesConsents" ("id", "responseId", "number", "kind", "statementId", "form", "given", "agreedRole", "note", "recordedBy", "recordedAt") values (?, …);
insert into "youngPeoplesConsents" ("id", "responseId", "number", "kind", "statementId", "form", "given", "agreedRole", "note", "recordedBy", "recordedAt") values (?, …), …;

-- insertYoungPeoplesResponse
insert into "youngPeoplesResponses" ("id", "inspectionId", "approvalId", "tokenHash", "cardHash", "wayIn", "linkId", "participantId", "agreementId", "ageBand", "setting", "circumstances", "helped", "sharedDevice", "answers", "passed", "windows", "revision", "language", "startedAt", "savedAt", "sentAt", "changedAt", "withdrawnAt") values (?, …);

-- updateYoungPeoplesResponse
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "circumstances" = ?, "setting" = ?, "withdrawnAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "language" = ?, "savedAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "savedAt" = ?, "changedAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "savedAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "savedAt" = ?, "sentAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "savedAt" = ?, "revision" = "revision" + ? where "id" = ?;
update "youngPeoplesResponses" set "answers" = ?, "windows" = ?, "savedAt" = ?, "revision" = "revision" + ? where "id" = ?;
