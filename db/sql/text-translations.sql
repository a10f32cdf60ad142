-- countTranslationsBySource
select count(*) as "count" from "textTranslations" inner join "texts" on "texts"."number" = "textTranslations"."textNumber" where "texts"."sourceId" = ?;

-- deleteTranslationsBehind
delete from "textTranslations" where "textNumber" in (?) and "fellBehindAt" is not null;
select distinct "texts"."number", "texts"."source", "texts"."sourceId" from "textTranslations" inner join "texts" on "texts"."number" = "textTranslations"."textNumber" where "texts"."inspectionId" = ? and "textTranslations"."fellBehindAt" is not null;

-- insertTranslation
insert into "textTranslations" ("id", "textNumber", "version", "kind", "language", "words", "madeBy", "madeAt", "fellBehindAt") values (?, …);

-- listTranslationsByInspection
select "textTranslations"."id", "textTranslations"."textNumber", "texts"."source", "texts"."sourceId", "questionVersions"."text" as "question", "textTranslations"."version", "textTranslations"."kind", "textTranslations"."language", "textTranslations"."words", "people"."name" as "madeByName", "textTranslations"."madeAt" from "textTranslations" inner join "texts" on "texts"."number" = "textTranslations"."textNumber" inner join "people" on "people"."id" = "textTranslations"."madeBy" left join "questionVersions" on "questionVersions"."id" = "texts"."questionVersionId" where "texts"."inspectionId" = ? and "textTranslations"."fellBehindAt" is null and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) order by "textTranslations"."textNumber", "textTranslations"."version";

-- listTranslationsByTexts
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?) and "textTranslations"."fellBehindAt" is null order by "textTranslations"."textNumber", "textTranslations"."version";
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?, ?) and "textTranslations"."fellBehindAt" is null order by "textTranslations"."textNumber", "textTranslations"."version";
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?, …) and "textTranslations"."fellBehindAt" is null order by "textTranslations"."textNumber", "textTranslations"."version";
