-- listParentsTexts
select "texts"."sourceId", "texts"."words", "responseGroups"."value" from "texts" left join "responseGroups" on "responseGroups"."responseId" = "texts"."sourceId" and "responseGroups"."name" = ? and "responseGroups"."value" = ? where "texts"."inspectionId" = ? and "texts"."source" = ? order by "texts"."number" desc limit ?;

-- listTextsToCompare
select "texts"."number", "texts"."words" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) and "texts"."number" in (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."focusAreaId" in (?, ?)) order by "texts"."number" desc limit ?;
