-- findYoungPeoplesResponseByToken
-- on PostgreSQL
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;

-- holdYoungPeoplesResponseByToken
-- on SQLite
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ?;
-- on PostgreSQL
select * from "youngPeoplesResponses" where "tokenHash" = ? and "inspectionId" = ? for update;

-- insertYoungPeoplesConsents
insert into "youngPeoplesConsents" ("id", "responseId", "number", "kind", "statementId", "form", "given", "agreedRole", "note", "recordedBy", "recordedAt") values (?, …);

-- insertYoungPeoplesResponse
insert into "youngPeoplesResponses" ("id", "inspectionId", "approvalId", "tokenHash", "cardHash", "wayIn", "linkId", "participantId", "agreementId", "ageBand", "setting", "circumstances", "helped", "sharedDevice", "answers", "passed", "windows", "revision", "language", "startedAt", "savedAt", "sentAt", "changedAt", "withdrawnAt") values (?, …);

-- updateYoungPeoplesResponse
update "youngPeoplesResponses" set "sentAt" = ?, "revision" = "revision" + ? where "id" = ?;
