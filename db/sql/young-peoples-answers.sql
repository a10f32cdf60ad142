-- deleteYoungPeoplesAnswers
delete from "youngPeoplesAnswers" where "responseId" = ?;

-- deleteYoungPeoplesWords
delete from "youngPeoplesWords" where "id" = ?;

-- findSentResponseById
select * from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null and "id" = ?;

-- findYoungPeoplesResponseByCard
select * from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null and "cardHash" = ?;

-- holdSentResponseById
-- on SQLite
select * from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null and "id" = ?;
-- on PostgreSQL
select * from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null and "id" = ? for update;

-- insertYoungPeoplesAnswers
insert into "youngPeoplesAnswers" ("responseId", "questionVersionId", "answer") values (?, …);
insert into "youngPeoplesAnswers" ("responseId", "questionVersionId", "answer") values (?, …), …;

-- insertYoungPeoplesWords
insert into "youngPeoplesWords" ("id", "responseId", "questionVersionId", "words", "mayQuote", "chooser", "recordedAt", "changedAt") values (?, …);

-- listYoungPeoplesAnswers
select * from "youngPeoplesAnswers" where "responseId" = ? order by "questionVersionId", "answer";

-- listYoungPeoplesWords
select * from "youngPeoplesWords" where "responseId" = ? order by "questionVersionId";

-- updateYoungPeoplesWords
update "youngPeoplesWords" set "words" = ?, "mayQuote" = ?, "chooser" = ?, "changedAt" = ? where "id" = ?;
