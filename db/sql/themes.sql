-- countTextsByTheme
select "felt"."themeId", "texts"."source", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and "codings"."themeId" in (select "themes"."id" from "themes" where "themes"."inspectionId" = ?) group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" group by "felt"."themeId", "texts"."source";
select "felt"."themeId", "texts"."source", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and "codings"."themeId" in (select "themes"."id" from "themes" where "themes"."inspectionId" = ?) group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" where "felt"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" where "sampleTexts"."sampleId" in (?)) group by "felt"."themeId", "texts"."source";
select "felt"."themeId", "texts"."source", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))) and "codings"."themeId" in (select "themes"."id" from "themes" where "themes"."inspectionId" = ?) group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" group by "felt"."themeId", "texts"."source";

-- countThemeByGroup
select "texts"."source", null as "name", null as "value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" group by "texts"."source" union all select "texts"."source", "responseGroups"."name", "responseGroups"."value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" inner join "responseGroups" on "responseGroups"."responseId" = "texts"."sourceId" where "texts"."source" = ? group by "texts"."source", "responseGroups"."name", "responseGroups"."value";
select "texts"."source", null as "name", null as "value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))) and "codings"."themeId" = ? group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" group by "texts"."source" union all select "texts"."source", "responseGroups"."name", "responseGroups"."value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers", sum(felt."positive") as "positive", sum(felt."negative") as "negative", sum(felt."mixed") as "mixed", sum(felt."neutral") as "neutral" from (select "codings"."themeId", "codings"."textNumber", max(case feeling when ? then 1 else 0 end) as "positive", max(case feeling when ? then 1 else 0 end) as "negative", max(case feeling when ? then 1 else 0 end) as "mixed", max(case feeling when ? then 1 else 0 end) as "neutral" from "codings" where "codings"."removedAt" is null and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))) and "codings"."themeId" = ? group by "codings"."themeId", "codings"."textNumber") as "felt" inner join "texts" on "texts"."number" = "felt"."textNumber" inner join "responseGroups" on "responseGroups"."responseId" = "texts"."sourceId" where "texts"."source" = ? group by "texts"."source", "responseGroups"."name", "responseGroups"."value";

-- findCoding
select "codings".* from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" where "texts"."inspectionId" = ? and "codings"."textNumber" = ? and "codings"."id" = ? and "codings"."removedAt" is null;

-- findCodingById
select "codings".* from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" where "texts"."inspectionId" = ? and "codings"."id" = ? and "codings"."removedAt" is not null;
select "codings".* from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" where "texts"."inspectionId" = ? and "codings"."id" = ? and "codings"."removedAt" is null;

-- findTheme
select * from "themes" where "inspectionId" = ? and "id" = ? and "removedAt" is null;

-- findThemeByName
select * from "themes" where "focusAreaId" = ? and "removedAt" is null;

-- insertCoding
insert into "codings" ("id", "textNumber", "themeId", "translationId", "startsAt", "endsAt", "feeling", "codedBy", "codedAt", "removedBy", "removedAt", "givenAs") values (?, …);

-- insertTheme
insert into "themes" ("id", "inspectionId", "focusAreaId", "name", "description", "madeBy", "madeAt", "changedAt", "removedBy", "removedAt", "mergedInto", "position") values (?, …);

-- listAllThemes
select "id", "focusAreaId", "name", "removedAt", "mergedInto" from "themes" where "inspectionId" = ? order by "name", "id";

-- listCodingsByTexts
select "codings".*, "textTranslations"."words" as "translationWords", "themes"."name" as "themeName", "themes"."focusAreaId", "themes"."removedAt" as "themeRemovedAt", "people"."name" as "codedByName", "remover"."name" as "removedByName" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "people" on "people"."id" = "codings"."codedBy" left join "people" as "remover" on "remover"."id" = "codings"."removedBy" left join "textTranslations" on "textTranslations"."id" = "codings"."translationId" where "codings"."textNumber" in (?) order by "codings"."codedAt", "codings"."id";
select "codings".*, "textTranslations"."words" as "translationWords", "themes"."name" as "themeName", "themes"."focusAreaId", "themes"."removedAt" as "themeRemovedAt", "people"."name" as "codedByName", "remover"."name" as "removedByName" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "people" on "people"."id" = "codings"."codedBy" left join "people" as "remover" on "remover"."id" = "codings"."removedBy" left join "textTranslations" on "textTranslations"."id" = "codings"."translationId" where "codings"."textNumber" in (?, ?) order by "codings"."codedAt", "codings"."id";
select "codings".*, "textTranslations"."words" as "translationWords", "themes"."name" as "themeName", "themes"."focusAreaId", "themes"."removedAt" as "themeRemovedAt", "people"."name" as "codedByName", "remover"."name" as "removedByName" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "people" on "people"."id" = "codings"."codedBy" left join "people" as "remover" on "remover"."id" = "codings"."removedBy" left join "textTranslations" on "textTranslations"."id" = "codings"."translationId" where "codings"."textNumber" in (?, …) order by "codings"."codedAt", "codings"."id";

-- listCodingsByTheme
select * from "codings" where "themeId" = ? and "removedAt" is null;

-- listCodingsOpenTo
select "codings".*, "textTranslations"."words" as "translationWords" from "codings" left join "textTranslations" on "textTranslations"."id" = "codings"."translationId" where "codings"."removedAt" is null and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))) and "codings"."themeId" = ?;

-- listThemes
select "themes"."id", "themes"."focusAreaId", "themes"."name", "themes"."description", "themes"."madeAt", "people"."name" as "madeByName", "focusAreas"."shortName" from "themes" inner join "focusAreas" on "focusAreas"."id" = "themes"."focusAreaId" inner join "people" on "people"."id" = "themes"."madeBy" where "themes"."inspectionId" = ? and "themes"."removedAt" is null order by "focusAreas"."position", "themes"."position", "themes"."name", "themes"."id";

-- listThemesInOrder
select "id", "position" from "themes" where "focusAreaId" = ? and "removedAt" is null order by "position", "name", "id";

-- listThemesOfTexts
select distinct "codings"."themeId", "codings"."textNumber" from "codings" where "codings"."removedAt" is null and "codings"."textNumber" in (?);

-- updateCoding
update "codings" set "removedAt" = ?, "removedBy" = ? where "id" = ?;
update "codings" set "themeId" = ?, "givenAs" = ? where "id" = ?;

-- updateCodingsAsMoved
update "codings" set "themeId" = ?, "givenAs" = coalesce("givenAs", ?) where "themeId" = ? and "removedAt" is null;

-- updateCodingsAsRemoved
update "codings" set "removedAt" = ?, "removedBy" = ? where "themeId" = ? and "removedAt" is null;
update "codings" set "removedAt" = ?, "removedBy" = ? where "themeId" = ? and "removedAt" is null and exists (select "other"."id" from "codings" as "other" where "other"."themeId" = ? and "other"."removedAt" is null and "other"."textNumber" = "codings"."textNumber" and "other"."feeling" = "codings"."feeling" and other."translationId" is not distinct from codings."translationId" and other."startsAt" is not distinct from codings."startsAt" and other."endsAt" is not distinct from codings."endsAt");

-- updateTheme
update "themes" set "name" = ?, "description" = ?, "changedAt" = ? where "id" = ?;
update "themes" set "position" = ? where "id" = ?;
update "themes" set "removedAt" = ?, "removedBy" = ? where "id" = ?;
update "themes" set "removedAt" = ?, "removedBy" = ?, "mergedInto" = ? where "id" = ?;
