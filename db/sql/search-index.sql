-- countTextsToIndex
select count(*) as "count" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber";
select count(*) as "count" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" where "texts"."inspectionId" = ?;

-- listTextsToIndex
-- on SQLite
select "texts"."number", "texts"."words" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" order by "texts"."number" limit ?;
select "texts"."number", "texts"."words" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" where "texts"."inspectionId" = ? order by "texts"."number" limit ?;
-- on PostgreSQL
select "texts"."number", "texts"."words" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" order by "texts"."number" limit ? for no key update of "texts" skip locked;
select "texts"."number", "texts"."words" from "textsToIndex" inner join "texts" on "texts"."number" = "textsToIndex"."textNumber" where "texts"."inspectionId" = ? order by "texts"."number" limit ? for no key update of "texts" skip locked;

-- replaceTextTerms
delete from "textTerms" where "textNumber" in (?);
delete from "textTerms" where "textNumber" in (?, ?);
delete from "textTerms" where "textNumber" in (?, …);
delete from "textsToIndex" where "textNumber" in (?);
delete from "textsToIndex" where "textNumber" in (?, ?);
delete from "textsToIndex" where "textNumber" in (?, …);
insert into "textTerms" ("textNumber", "terms") values (?, ?);
insert into "textTerms" ("textNumber", "terms") values (?, ?), …;
