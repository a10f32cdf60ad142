-- deleteYoungPeoplesAnswers
delete from "youngPeoplesAnswers" where "responseId" = ?;

-- deleteYoungPeoplesDraft
delete from "youngPeoplesConsents" where "responseId" = ?;
delete from "youngPeoplesResponses" where "id" = ? and "sentAt" is null;

-- deleteYoungPeoplesWords
delete from "youngPeoplesWords" where "id" = ?;

-- deleteYoungPeoplesWordsOfResponse
delete from "youngPeoplesWords" where "responseId" = ?;

-- findYoungPeoplesResponseByCard
select * from "youngPeoplesResponses" where "cardHash" = ? and "inspectionId" = ? and "sentAt" is not null;

-- findYoungPeoplesResponseToErase
select "id", "sentAt", "withdrawnAt" from "youngPeoplesResponses" where "id" = ?;

-- holdYoungPeoplesResponseByCard
-- on SQLite
select * from "youngPeoplesResponses" where "cardHash" = ? and "inspectionId" = ? and "sentAt" is not null;
-- on PostgreSQL
select * from "youngPeoplesResponses" where "cardHash" = ? and "inspectionId" = ? and "sentAt" is not null for update;

-- insertYoungPeoplesAnswers
insert into "youngPeoplesAnswers" ("responseId", "questionVersionId", "answer") values (?, …);
insert into "youngPeoplesAnswers" ("responseId", "questionVersionId", "answer") values (?, …), …;

-- insertYoungPeoplesWords
insert into "youngPeoplesWords" ("id", "responseId", "questionVersionId", "words", "mayQuote", "chooser", "recordedAt", "changedAt") values (?, …);

-- listInspectionsWithUnsentAnswers
select distinct "inspectionId" from "youngPeoplesResponses" where "withdrawnAt" is null and ("sentAt" is null or "answers" != ?) order by "inspectionId";

-- listUnsentYoungPeoplesAnswers
select "id", "sentAt" from "youngPeoplesResponses" where "withdrawnAt" is null and ("sentAt" is null or "answers" != ?) and "inspectionId" = ? order by "id";

-- listYoungPeoplesAnswers
select * from "youngPeoplesAnswers" where "responseId" = ? order by "questionVersionId", "answer";

-- listYoungPeoplesConsents
select * from "youngPeoplesConsents" where "responseId" = ? order by "number";

-- listYoungPeoplesWords
select * from "youngPeoplesWords" where "responseId" = ? order by "questionVersionId";

-- updateYoungPeoplesWords
update "youngPeoplesWords" set "words" = ?, "mayQuote" = ?, "chooser" = ?, "changedAt" = ? where "id" = ?;
