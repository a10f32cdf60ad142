-- countPassagesByDocument
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? group by "evidencePassages"."uploadId";
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and ("texts"."source" = ? and "texts"."number" in (select "codings"."textNumber" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? and "codings"."feeling" = ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))))) group by "evidencePassages"."uploadId";
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and ("texts"."source" = ? and "texts"."number" in (select "codings"."textNumber" from "codings" where "codings"."removedAt" is null and "codings"."themeId" = ? and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?))))) group by "evidencePassages"."uploadId";
-- on SQLite
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? and (texts.number in (select rowid as number from "textWords" where "textWords" match ? and (instr(terms, ?) > 0))) group by "evidencePassages"."uploadId";
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? and (texts.number in (select rowid as number from "textWords" where "textWords" match ?)) group by "evidencePassages"."uploadId";
-- on PostgreSQL
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery and (strpos(terms, ?) > 0))) group by "evidencePassages"."uploadId";
select "evidencePassages"."uploadId", count(*) as "count" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? and (texts.number in (select "textNumber" from "textTerms" where lexemes @@ ?::tsquery)) group by "evidencePassages"."uploadId";

-- deleteReadingsOfPassages
delete from "textReadings" where "personId" = ? and "textNumber" in (select "texts"."number" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "evidencePassages"."uploadId" = ? and "evidencePassages"."position" >= ? and "evidencePassages"."position" <= ?);

-- findDocument
select min("texts"."number") as "firstNumber", count(*) as "passages" from "evidencePassages" inner join "texts" on "texts"."sourceId" = "evidencePassages"."id" where "evidencePassages"."uploadId" = ? and "texts"."inspectionId" = ?;

-- findDocumentOfPassage
select "uploadId" from "evidencePassages" where "id" = ?;

-- insertReadingsOfPassages
insert into "textReadings" ("textNumber", "personId", "readAt") select "texts"."number" as "textNumber", ? as "personId", ? as "readAt" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "evidencePassages"."uploadId" = ? and "evidencePassages"."position" >= ? and "evidencePassages"."position" <= ? on conflict ("textNumber", "personId") do nothing;

-- listDocumentTallies
select "tally".*, "evidenceUploads"."fileName", "evidenceUploads"."kind", "evidenceUploads"."shows", "evidenceUploads"."organisation", "evidenceUploads"."receivedAt" from (select "evidencePassages"."uploadId", min("texts"."number") as "firstNumber", count(*) as "passages", sum(case when exists (select 1 from "textReadings" where "textReadings"."textNumber" = "texts"."number" and "textReadings"."personId" = ?) then 1 else 0 end) as "readByPerson", sum(case when exists (select 1 from "textReadings" where "textReadings"."textNumber" = "texts"."number") then 1 else 0 end) as "readByAnybody", sum(case when exists (select 1 from "textFlags" where "textFlags"."textNumber" = "texts"."number") then 1 else 0 end) as "flagged", max(case when exists (select 1 from "textReadings" where "textReadings"."textNumber" = "texts"."number") then 0 else "texts"."number" end) as "newestUnread" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" <> 'survey' and "texts"."source" = ? group by "evidencePassages"."uploadId") as "tally" inner join "evidenceUploads" on "evidenceUploads"."id" = "tally"."uploadId" order by "tally"."firstNumber";

-- listPassageNumbers
select "texts"."number" from "evidencePassages" inner join "texts" on "texts"."sourceId" = "evidencePassages"."id" where "evidencePassages"."uploadId" = ? and "evidencePassages"."position" >= ? order by "evidencePassages"."position" limit ?;

-- listPassagesInHiddenSamples
select min("texts"."number") as "number" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" inner join "sampleTexts" on "sampleTexts"."textNumber" = "texts"."number" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "evidencePassages"."uploadId" = ? and "evidencePassages"."position" >= ? and "evidencePassages"."position" <= ? and "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null group by "readingSamples"."id";

-- listPlacesOfPassages
select "id", "uploadId", "position" from "evidencePassages" where "id" in (?);
