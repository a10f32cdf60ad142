-- countTextsToIndex
select count(*) as "count" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber";
select count(*) as "count" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" where "texts"."inspectionId" = ?;

-- listTextsToIndex
-- on SQLite
select "texts"."number", "texts"."words", "translation"."words" as "translationWords" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" left join (select "textTranslations".* from "textTranslations" where not exists (select "later"."id" from "textTranslations" as "later" where "later"."textNumber" = "textTranslations"."textNumber" and "later"."version" > "textTranslations"."version")) as "translation" on "translation"."textNumber" = "texts"."number" and "translation"."fellBehindAt" is null where "texts"."inspectionId" = ? order by "texts"."number" limit ?;
-- on PostgreSQL
select "texts"."number", "texts"."words", "translation"."words" as "translationWords" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" left join (select "textTranslations".* from "textTranslations" where not exists (select "later"."id" from "textTranslations" as "later" where "later"."textNumber" = "textTranslations"."textNumber" and "later"."version" > "textTranslations"."version")) as "translation" on "translation"."textNumber" = "texts"."number" and "translation"."fellBehindAt" is null where "texts"."inspectionId" = ? order by "texts"."number" limit ? for no key update of "texts" skip locked;

-- replaceTextTerms
delete from "textTerms" where "textNumber" in (?);
delete from "textTerms" where "textNumber" in (?, ?);
delete from "textTerms" where "textNumber" in (?, …);
delete from "textsToIndex" where "textNumber" in (?);
delete from "textsToIndex" where "textNumber" in (?, ?);
delete from "textsToIndex" where "textNumber" in (?, …);
insert into "textTerms" ("textNumber", "terms", "likelyLanguage") values (?, …);
insert into "textTerms" ("textNumber", "terms", "likelyLanguage") values (?, …), …;
