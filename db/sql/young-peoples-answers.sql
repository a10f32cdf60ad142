-- deleteYoungPeoplesAnswers
delete from "youngPeoplesAnswers" where "responseId" = ?;

-- deleteYoungPeoplesWords
delete from "youngPeoplesWords" where "id" = ?;

-- findYoungPeoplesResponseByCard
select * from "youngPeoplesResponses" where "cardHash" = ? and "inspectionId" = ? and "sentAt" is not null;

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

-- listYoungPeoplesAnswers
select * from "youngPeoplesAnswers" where "responseId" = ? order by "questionVersionId", "answer";

-- listYoungPeoplesWords
select * from "youngPeoplesWords" where "responseId" = ? order by "questionVersionId";

-- updateYoungPeoplesWords
update "youngPeoplesWords" set "words" = ?, "mayQuote" = ?, "chooser" = ?, "changedAt" = ? where "id" = ?;
