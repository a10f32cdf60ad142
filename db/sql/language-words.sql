-- findSignedWords
select * from "signedWords" where "id" = ?;

-- insertLanguageCorrections
insert into "languageCorrections" ("id", "inspectionId", "language", "messageKey", "number", "english", "words", "writtenBy", "writtenAt") values (?, …);

-- insertSignedWords
insert into "signedWords" ("id", "language", "wordsByKey") values (?, …) on conflict ("id") do nothing;

-- listLanguageCorrections
select * from "languageCorrections" where "inspectionId" = ? and "language" = ? order by "number" desc;
