-- deleteProfile
delete from "responseChildren" where "responseId" = ?;
delete from "responseGroups" where "responseId" = ?;
delete from "unaskedQuestions" where "responseId" = ?;

-- deleteResponse
delete from "responses" where "id" = ?;

-- deleteWordsOfResponse
delete from "answers" where "responseId" = ?;
delete from "faultMarks" where "responseId" = ?;
delete from "responseJudgements" where "kind" = ? and "subject" = ?;

-- findChangeableResponse
select "id", "receivedAt", "receiptHash" from "responses" where "id" = ? and "withdrawnAt" is null;

-- findResponseByReceipt
select "id", "approvalId", "receivedAt", "changedAt", "withdrawnAt" from "responses" where "receiptHash" = ? and "inspectionId" = ? union all select "id", "approvalId", "receivedAt", "changedAt", "withdrawnAt" from "responses" where "receiptHash" = ? and "inspectionId" = ? union all select "id", "approvalId", "receivedAt", "changedAt", "withdrawnAt" from "furtherReceipts" inner join "responses" on "responses"."id" = "furtherReceipts"."responseId" where "furtherReceipts"."receiptHash" = ? and "responses"."inspectionId" = ? union all select "id", "approvalId", "receivedAt", "changedAt", "withdrawnAt" from "furtherReceipts" inner join "responses" on "responses"."id" = "furtherReceipts"."responseId" where "furtherReceipts"."receiptHash" = ? and "responses"."inspectionId" = ?;

-- findUnfinishedResponseByDraft
select "responses"."id" from "consents" inner join "responses" on "responses"."id" = "consents"."responseId" where "consents"."draftId" = ? and "responses"."unfinished" = ?;

-- findWordsOfResponse
select * from "answers" where "responseId" = ?;
select * from "responseGroups" where "responseId" = ?;

-- hasResponse
select "id" from "responses" where "id" = ?;

-- insertFurtherReceipt
insert into "furtherReceipts" ("receiptHash", "responseId") values (?, ?);

-- insertResponse
insert into "answers" ("responseId", "questionVersionId", "child", "choice", "words") values (?, …);
insert into "answers" ("responseId", "questionVersionId", "child", "choice", "words") values (?, …), …;
insert into "responseGroups" ("responseId", "name", "value") values (?, …);
insert into "responseGroups" ("responseId", "name", "value") values (?, …), …;
insert into "responses" ("id", "inspectionId", "approvalId", "receiptHash", "receivedAt", "unfinished", "quoteWithoutName", "children", "mode", "language", "withdrawnAt", "changedAt", "doubts", "mark") values (?, …);

-- listReceiptsOfResponse
select "receiptHash" from "furtherReceipts" where "responseId" = ?;
-- on SQLite
select "receiptHash" from "responses" where "id" = ?;
-- on PostgreSQL
select "receiptHash" from "responses" where "id" = ? for update;

-- replaceResponse
delete from "answers" where "responseId" = ? and "questionVersionId" = ? and "child" = ? and "choice" = ?;
insert into "answers" ("responseId", "questionVersionId", "child", "choice", "words") values (?, …);
insert into "answers" ("responseId", "questionVersionId", "child", "choice", "words") values (?, …), …;
select * from "answers" where "responseId" = ?;
update "responses" set "approvalId" = ?, "receivedAt" = ?, "quoteWithoutName" = ?, "children" = ?, "mode" = ?, "language" = ?, "doubts" = ?, "mark" = ? where "id" = ?;
update "responses" set "language" = ?, "mark" = ? where "id" = ?;

-- updateFurtherReceipt
update "furtherReceipts" set "receiptHash" = ? where "receiptHash" = ?;

-- updateResponseAsChanged
update "responses" set "changedAt" = ?, "receiptHash" = ? where "id" = ?;

-- updateResponseAsWithdrawn
update "responses" set "withdrawnAt" = ?, "receiptHash" = ?, "children" = ?, "doubts" = ?, "mark" = ? where "id" = ? and "withdrawnAt" is null;
