-- deleteLetterCopy
delete from "letterCopies" where "letterId" = ? and "id" = ? returning "kind", "name";

-- findLetterDelay
select * from "letterDelays" where "id" = ?;

-- insertLetterCopies
insert into "letterCopies" ("id", "letterId", "editionId", "kind", "name", "sentOn", "recordedBy", "recordedAt") values (?, …) on conflict ("letterId", "editionId", "kind", "name") do nothing;
insert into "letterCopies" ("id", "letterId", "editionId", "kind", "name", "sentOn", "recordedBy", "recordedAt") values (?, …), … on conflict ("letterId", "editionId", "kind", "name") do nothing;

-- insertLetterDelay
insert into "letterDelays" ("id", "letterId", "publishBy", "reason", "recordedBy", "recordedAt") values (?, …);

-- insertLetterFinalSending
insert into "letterFinalSendings" ("id", "letterId", "editionId", "sentBy", "sentAt") values (?, …);

-- insertLetterHead
insert into "letterHeads" ("letterId", "number", "addressees", "copiedTo", "dated", "ofstedSignatory", "cqcSignatory", "writtenBy", "writtenAt") values (?, …);

-- listLetterCopies
select "letterCopies".*, "people"."name" as "recordedByName" from "letterCopies" inner join "people" on "people"."id" = "letterCopies"."recordedBy" where "letterId" = ? order by "sentOn", "recordedAt", "letterCopies"."id";

-- listLetterDelays
select "letterDelays".*, "people"."name" as "recordedByName" from "letterDelays" inner join "people" on "people"."id" = "letterDelays"."recordedBy" where "letterId" = ? order by "recordedAt", "letterDelays"."id";

-- listLetterFinalSendings
select "letterFinalSendings".*, "people"."name" as "sentByName" from "letterFinalSendings" inner join "people" on "people"."id" = "letterFinalSendings"."sentBy" where "letterId" = ? order by "sentAt", "letterFinalSendings"."id";

-- listLetterHeads
select "letterHeads".*, "people"."name" as "writtenByName" from "letterHeads" inner join "people" on "people"."id" = "letterHeads"."writtenBy" where "letterId" = ? order by "number";
