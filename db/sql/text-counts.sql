-- countCodedTextsByFocusArea
select count(distinct "codings"."textNumber") as "count" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "texts" on "texts"."number" = "codings"."textNumber" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "codings"."textNumber" and "textFocusAreas"."focusAreaId" = "themes"."focusAreaId" where "themes"."inspectionId" = ? and "codings"."removedAt" is null and "texts"."source" <> ?;
select count(distinct "codings"."textNumber") as "count" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "texts" on "texts"."number" = "codings"."textNumber" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "codings"."textNumber" and "textFocusAreas"."focusAreaId" = "themes"."focusAreaId" where "themes"."inspectionId" = ? and "codings"."removedAt" is null and "texts"."source" <> ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?)));
select count(distinct "codings"."textNumber") as "count", "textFocusAreas"."focusAreaId" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "texts" on "texts"."number" = "codings"."textNumber" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "codings"."textNumber" and "textFocusAreas"."focusAreaId" = "themes"."focusAreaId" where "themes"."inspectionId" = ? and "codings"."removedAt" is null and "texts"."source" <> ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))) group by "textFocusAreas"."focusAreaId";
select count(distinct "codings"."textNumber") as "count", "textFocusAreas"."focusAreaId" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "texts" on "texts"."number" = "codings"."textNumber" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "codings"."textNumber" and "textFocusAreas"."focusAreaId" = "themes"."focusAreaId" where "themes"."inspectionId" = ? and "codings"."removedAt" is null and "texts"."source" <> ? group by "textFocusAreas"."focusAreaId";

-- countOtherTextsByFocusArea
select "textFocusAreas"."focusAreaId", "texts"."source", count(*) as "count" from "texts" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "texts"."number" where "texts"."inspectionId" = ? and "texts"."source" <> 'survey' group by "textFocusAreas"."focusAreaId", "texts"."source";

-- countOtherTextsBySource
select "source", count(*) as "count" from "texts" where "inspectionId" = ? and "source" <> 'survey' and "source" <> ? group by "source";

-- countReadTexts
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and "texts"."number" in (select "textReadings"."textNumber" from "textReadings" where "textReadings"."personId" = ?);
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and "texts"."number" in (select "textReadings"."textNumber" from "textReadings");
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."sourceId" in (select "evidencePassages"."id" from "evidencePassages" where "evidencePassages"."uploadId" = ?) and "texts"."number" in (select "textReadings"."textNumber" from "textReadings" where "textReadings"."personId" = ?);

-- countReadTextsByFocusArea
select count(distinct "texts"."number") as "byAnybody", sum(case when "textReadings"."personId" = ? then 1 else 0 end) as "byPerson" from "textReadings" cross join "texts" where "texts"."number" = "textReadings"."textNumber" and "texts"."inspectionId" = ? and "texts"."source" <> ?;
select count(distinct "texts"."number") as "byAnybody", sum(case when "textReadings"."personId" = ? then 1 else 0 end) as "byPerson", "textFocusAreas"."focusAreaId" from "textReadings" cross join "texts" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "texts"."number" where "texts"."number" = "textReadings"."textNumber" and "texts"."inspectionId" = ? and "texts"."source" <> ? group by "textFocusAreas"."focusAreaId";

-- countTexts
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ?;
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" = ?;
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."sourceId" in (select "evidencePassages"."id" from "evidencePassages" where "evidencePassages"."uploadId" = ?);
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and ("texts"."source" <> ? and "texts"."number" in (select "codings"."textNumber" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? and "codings"."feeling" = ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?)))));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and ("texts"."source" <> ? and "texts"."number" in (select "codings"."textNumber" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?)))));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and (exists (select "textFocusAreas"."focusAreaId" from "textFocusAreas" where "textFocusAreas"."textNumber" = "texts"."number" and "textFocusAreas"."focusAreaId" = ?) and "texts"."source" <> ?);
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and (not exists (select "textFocusAreas"."focusAreaId" from "textFocusAreas" where "textFocusAreas"."textNumber" = "texts"."number") and "texts"."source" <> ?);
-- on SQLite
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select rowid as number from "textWords" where "textWords" match ? and (instr(terms, ?) > 0)));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select rowid as number from "textWords" where "textWords" match ?) and texts.number not in (select rowid as number from "textWords" where "textWords" match ?));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select rowid as number from "textWords" where "textWords" match ?));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number not in (select rowid as number from "textWords" where "textWords" match ?));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."sourceId" in (select "evidencePassages"."id" from "evidencePassages" where "evidencePassages"."uploadId" = ?) and (texts.number in (select rowid as number from "textWords" where "textWords" match ?));
-- on PostgreSQL
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery and (strpos(terms, ?) > 0)));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery) and texts.number not in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.number not in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery));
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."sourceId" in (select "evidencePassages"."id" from "evidencePassages" where "evidencePassages"."uploadId" = ?) and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery));

-- countTextsByFocusArea
select "focusAreaId", count(*) as "count" from "textFocusAreas" where "focusAreaId" in (select "focusAreas"."id" from "focusAreas" where "focusAreas"."inspectionId" = ?) group by "focusAreaId";
select "textFocusAreas"."focusAreaId", count(*) as "count" from "texts" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "texts"."number" where "texts"."inspectionId" = ? and "texts"."source" <> 'survey' and "texts"."source" = ? group by "textFocusAreas"."focusAreaId";
select count(*) as "count" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> 'survey' and "texts"."source" = ?;

-- countTextsByGroup
select "texts"."source", null as "name", null as "value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers" from "textFocusAreas" inner join "texts" on "texts"."number" = "textFocusAreas"."textNumber" where "textFocusAreas"."focusAreaId" = ? group by "texts"."source" union all select "texts"."source", "responseGroups"."name", "responseGroups"."value", count(*) as "texts", count(distinct "texts"."sourceId") as "writers" from "textFocusAreas" inner join "texts" on "texts"."number" = "textFocusAreas"."textNumber" inner join "responseGroups" on "responseGroups"."responseId" = "texts"."sourceId" where "textFocusAreas"."focusAreaId" = ? and "texts"."source" = ? group by "texts"."source", "responseGroups"."name", "responseGroups"."value";

-- countTextsOfInspection
select count(*) as "count" from "texts" where "inspectionId" = ?;

-- countUnreadWords
select "texts"."source", count(*) as "count", count("read"."textNumber") as "readCount", max(case when "read"."textNumber" is null then "texts"."number" end) as "newestUnread" from "texts" left join (select distinct "textReadings"."textNumber" from "textReadings") as "read" on "read"."textNumber" = "texts"."number" where "texts"."inspectionId" = ? and "texts"."source" <> ? group by "texts"."source" order by "texts"."source";

-- isAnybodyHeard
select case when (exists (select "inspectionId" from "texts" where "inspectionId" = ?) or exists (select "inspectionId" from "responses" where "inspectionId" = ?) or exists (select "inspectionId" from "discussions" where "inspectionId" = ?) or exists (select "inspectionId" from "evidenceUploads" where "inspectionId" = ?) or exists (select "id" from "meetingSessions" where "inspectionId" = ? and "attended" > ?)) then 1 else 0 end as "heard";
