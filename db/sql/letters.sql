-- deleteLetterFigure
delete from "letterFigures" where "sectionId" = ? and "sentenceHash" = ? and "evidenceId" = ?;

-- findLetterByInspection
select * from "letters" where "inspectionId" = ?;

-- findLetterFinal
select "letterFinals".*, "people"."name" as "madeByName" from "letterFinals" inner join "people" on "people"."id" = "letterFinals"."madeBy" where "letterId" = ?;

-- findLetterPublication
select "letterPublications".*, "people"."name" as "publishedByName" from "letterPublications" inner join "people" on "people"."id" = "letterPublications"."publishedBy" where "letterId" = ?;

-- findLetterSending
select * from "letterSendings" where "id" = ?;

-- findPublishedLetter
select "letters"."id" as "letterId", "letterEditions"."content", "letterPublications"."publishedAt", "letterPublications"."citedTables", "releases"."content" as "releaseContent", "releases"."number" as "releaseNumber" from "letterPublications" inner join "letters" on "letters"."id" = "letterPublications"."letterId" inner join "letterEditions" on "letterEditions"."id" = "letterPublications"."editionId" left join "releases" on "releases"."id" = "letterPublications"."releaseId" where "letters"."inspectionId" = ?;

-- insertLetter
insert into "letterSectionVersions" ("sectionId", "number", "body", "writtenBy", "writtenAt") values (?, …), …;
insert into "letterSections" ("id", "letterId", "position", "kind", "focusAreaId") values (?, …), …;
insert into "letters" ("id", "inspectionId", "createdBy", "createdAt") values (?, …);

-- insertLetterAssurance
insert into "letterAssurances" ("id", "letterId", "editionId", "inspectorate", "remark", "assuredBy", "assuredAt") values (?, …);

-- insertLetterComment
insert into "letterComments" ("id", "sendingId", "sectionId", "sentence", "body", "commentedBy", "commentedAt", "outcome", "answer", "answeredBy", "answeredAt") values (?, …) on conflict ("id") do nothing;

-- insertLetterCorrection
insert into "letterCorrections" ("id", "letterId", "editionId", "releaseId", "publishedBy", "publishedAt", "citedTables", "words", "correctedBy", "correctedAt") values (?, …);
update "letterPublications" set "id" = ?, "editionId" = ?, "releaseId" = ?, "citedTables" = ?, "publishedBy" = ?, "publishedAt" = ? where "letterId" = ?;

-- insertLetterEdition
insert into "letterEditions" ("id", "number", "letterId", "content", "madeAt") values (?, …);

-- insertLetterFigures
insert into "letterFigures" ("sectionId", "sentenceHash", "evidenceId", "count", "base", "rememberedAt") values (?, …) on conflict ("sectionId", "sentenceHash", "evidenceId") do nothing;

-- insertLetterFinal
insert into "letterFinals" ("id", "letterId", "editionId", "madeBy", "madeAt") values (?, …);

-- insertLetterPublication
insert into "letterPublications" ("id", "letterId", "editionId", "releaseId", "citedTables", "publishedBy", "publishedAt") values (?, …);

-- insertLetterReason
insert into "letterReasons" ("id", "letterId", "about", "subject", "reason", "recordedBy", "recordedAt") values (?, …) on conflict ("letterId", "about", "subject") do nothing;

-- insertLetterReopening
delete from "letterFinals" where "id" = ?;
insert into "letterReopenings" ("id", "letterId", "editionId", "madeBy", "madeAt", "reason", "reopenedBy", "reopenedAt") values (?, …);

-- insertLetterSectionVersion
insert into "letterSectionVersions" ("sectionId", "number", "body", "writtenBy", "writtenAt") values (?, …);

-- insertLetterSending
insert into "letterSendings" ("id", "letterId", "editionId", "commentBy", "sentBy", "sentAt") values (?, …);

-- listLetterAssurances
select "letterAssurances".*, "people"."name" as "assuredByName" from "letterAssurances" inner join "people" on "people"."id" = "letterAssurances"."assuredBy" where "letterId" = ? order by "assuredAt", "letterAssurances"."id";

-- listLetterComments
select "letterComments".*, "people"."name" as "commentedByName", "answerers"."name" as "answeredByName" from "letterComments" inner join "letterSendings" on "letterSendings"."id" = "letterComments"."sendingId" inner join "people" on "people"."id" = "letterComments"."commentedBy" left join "people" as "answerers" on "answerers"."id" = "letterComments"."answeredBy" where "letterSendings"."letterId" = ? order by "commentedAt", "letterComments"."id";

-- listLetterCorrections
select "letterCorrections".*, "people"."name" as "correctedByName" from "letterCorrections" inner join "people" on "people"."id" = "letterCorrections"."correctedBy" where "letterId" = ? order by "correctedAt", "letterCorrections"."id";

-- listLetterEditions
select * from "letterEditions" where "letterId" = ? order by "number";

-- listLetterFigures
select "letterFigures".* from "letterFigures" inner join "letterSections" on "letterSections"."id" = "letterFigures"."sectionId" where "letterSections"."letterId" = ?;

-- listLetterReasons
select "letterReasons".*, "people"."name" as "recordedByName" from "letterReasons" inner join "people" on "people"."id" = "letterReasons"."recordedBy" where "letterId" = ? order by "recordedAt", "letterReasons"."id";

-- listLetterReopenings
select "letterReopenings".*, "people"."name" as "reopenedByName" from "letterReopenings" inner join "people" on "people"."id" = "letterReopenings"."reopenedBy" where "letterId" = ? order by "reopenedAt", "letterReopenings"."id";

-- listLetterSectionVersions
select "letterSectionVersions".*, "people"."name" as "writtenByName" from "letterSectionVersions" inner join "letterSections" on "letterSections"."id" = "letterSectionVersions"."sectionId" inner join "people" on "people"."id" = "letterSectionVersions"."writtenBy" where "letterSections"."letterId" = ? order by "letterSections"."position", "letterSectionVersions"."number";

-- listLetterSections
select * from "letterSections" where "letterId" = ? order by "position";

-- listLetterSendings
select "letterSendings".*, "people"."name" as "sentByName" from "letterSendings" inner join "people" on "people"."id" = "letterSendings"."sentBy" where "letterId" = ? order by "sentAt", "letterSendings"."id";

-- updateLetterCommentAnswer
update "letterComments" set "outcome" = ?, "answer" = ?, "answeredBy" = ?, "answeredAt" = ? where "id" = ?;
