-- findYoungPeoplesResponseByToken
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;

-- holdYoungPeoplesResponseByToken
-- on SQLite
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;
-- on PostgreSQL
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ? for update;

-- insertYoungPeoplesConsents
insert into "youngPeoplesConsents" ("id", "responseId", "number", "kind", "form", "given", "statementId", "agreedRole", "note", "recordedBy", "recordedAt") values (?, …);
insert into "youngPeoplesConsents" ("id", "responseId", "number", "kind", "form", "given", "statementId", "agreedRole", "note", "recordedBy", "recordedAt") values (?, …), …;

-- insertYoungPeoplesResponse
insert into "youngPeoplesResponses" ("id", "inspectionId", "approvalId", "wayIn", "ageBand", "setting", "tokenHash", "cardHash", "linkId", "participantId", "agreementId", "helped", "sharedDevice", "language", "circumstances", "answers", "passed", "windows", "revision", "startedAt", "savedAt", "sentAt", "changedAt", "withdrawnAt") values (?, …);

-- updateYoungPeoplesResponse
update "youngPeoplesResponses" set "answers" = ?, "passed" = ?, "windows" = ?, "circumstances" = ?, "setting" = ?, "withdrawnAt" = ?, "revision" = "revision" + ? where "id" = ?;
