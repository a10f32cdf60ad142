-- insertSample
insert into "readingSamples" ("id", "inspectionId", "focusAreaId", "seed", "proposedBy", "otherReader", "agreedAt", "revealedAt", "endedAt", "endedBy", "proposedAt") values (?, …);
insert into "sampleTexts" ("sampleId", "textNumber") values (?, ?), …;

-- listCodingsOfSample
select "codings"."textNumber", "codings"."themeId", "codings"."codedBy", "themes"."name" from "sampleTexts" inner join "codings" on "codings"."textNumber" = "sampleTexts"."textNumber" inner join "themes" on "themes"."id" = "codings"."themeId" where "sampleTexts"."sampleId" = ? and "codings"."codedBy" in (?, ?) and "codings"."codedAt" <= ? and ("codings"."removedAt" is null or "codings"."removedAt" > ?);

-- listFreshTexts
select "texts"."number" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) and "texts"."number" in (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."focusAreaId" = ?) and exists (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."textNumber" = "texts"."number") and not exists (select "textReadings"."textNumber" from "textReadings" where "textReadings"."textNumber" = "texts"."number" and "textReadings"."personId" in (?, ?)) and not exists (select "codings"."textNumber" from "codings" where "codings"."textNumber" = "texts"."number" and "codings"."codedBy" in (?, ?)) order by "texts"."number";
select "texts"."number" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) and exists (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."textNumber" = "texts"."number") and not exists (select "textReadings"."textNumber" from "textReadings" where "textReadings"."textNumber" = "texts"."number" and "textReadings"."personId" in (?)) and not exists (select "codings"."textNumber" from "codings" where "codings"."textNumber" = "texts"."number" and "codings"."codedBy" in (?)) order by "texts"."number";
select "texts"."number" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) and exists (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."textNumber" = "texts"."number") and not exists (select "textReadings"."textNumber" from "textReadings" where "textReadings"."textNumber" = "texts"."number" and "textReadings"."personId" in (?, ?)) and not exists (select "codings"."textNumber" from "codings" where "codings"."textNumber" = "texts"."number" and "codings"."codedBy" in (?, ?)) order by "texts"."number";

-- listHiddenSamplesOfTexts
select "readingSamples".*, "sampleTexts"."textNumber" from "readingSamples" inner join "sampleTexts" on "sampleTexts"."sampleId" = "readingSamples"."id" where "sampleTexts"."textNumber" in (?) and "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null;
select "readingSamples".*, "sampleTexts"."textNumber" from "readingSamples" inner join "sampleTexts" on "sampleTexts"."sampleId" = "readingSamples"."id" where "sampleTexts"."textNumber" in (?, ?) and "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null;
select "readingSamples".*, "sampleTexts"."textNumber" from "readingSamples" inner join "sampleTexts" on "sampleTexts"."sampleId" = "readingSamples"."id" where "sampleTexts"."textNumber" in (?, …) and "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null;

-- listReadingsOfSample
select "textReadings"."textNumber", "textReadings"."personId" from "sampleTexts" inner join "textReadings" on "textReadings"."textNumber" = "sampleTexts"."textNumber" where "sampleTexts"."sampleId" = ?;

-- listSampleTexts
select "textNumber" from "sampleTexts" where "sampleId" = ? order by "textNumber";

-- listSamples
select "readingSamples".*, "proposer"."name" as "proposedByName", "other"."name" as "otherReaderName", "focusAreas"."shortName" from "readingSamples" inner join "people" as "proposer" on "proposer"."id" = "readingSamples"."proposedBy" inner join "people" as "other" on "other"."id" = "readingSamples"."otherReader" left join "focusAreas" on "focusAreas"."id" = "readingSamples"."focusAreaId" where "readingSamples"."inspectionId" = ? order by "readingSamples"."proposedAt" desc, "readingSamples"."id";

-- listSamplesReadBlind
select "id" from "readingSamples" where "inspectionId" = ? and "revealedAt" is null and "endedAt" is null order by "id";

-- listTextsReadBlind
select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?);

-- updateSample
update "readingSamples" set "agreedAt" = ? where "id" = ?;
update "readingSamples" set "endedAt" = ?, "endedBy" = ? where "id" = ?;
update "readingSamples" set "revealedAt" = ? where "id" = ?;
