-- insertTranslation
insert into "textTranslations" ("id", "textNumber", "version", "kind", "language", "words", "madeBy", "madeAt", "fellBehindAt") values (?, …);

-- listTranslationsByInspection
select "textTranslations"."id", "textTranslations"."textNumber", "texts"."source", "texts"."sourceId", "questionVersions"."text" as "question", "textTranslations"."version", "textTranslations"."kind", "textTranslations"."language", "textTranslations"."words", "people"."name" as "madeByName", "textTranslations"."madeAt", "textTranslations"."fellBehindAt" from "textTranslations" inner join "texts" on "texts"."number" = "textTranslations"."textNumber" inner join "people" on "people"."id" = "textTranslations"."madeBy" left join "questionVersions" on "questionVersions"."id" = "texts"."questionVersionId" where "texts"."inspectionId" = ? order by "textTranslations"."textNumber", "textTranslations"."version";

-- listTranslationsByTexts
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?) order by "textTranslations"."textNumber", "textTranslations"."version";
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?, ?) order by "textTranslations"."textNumber", "textTranslations"."version";
select "textTranslations".*, "people"."name" as "madeByName" from "textTranslations" inner join "people" on "people"."id" = "textTranslations"."madeBy" where "textTranslations"."textNumber" in (?, …) order by "textTranslations"."textNumber", "textTranslations"."version";
