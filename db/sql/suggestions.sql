-- listParentsTexts
select "texts"."sourceId", "texts"."words", "responseGroups"."value" from "texts" left join "responseGroups" on "responseGroups"."responseId" = "texts"."sourceId" and "responseGroups"."name" = ? and "responseGroups"."value" = ? where "texts"."inspectionId" = ? and "texts"."source" = ? order by "texts"."number" desc limit ?;

-- listTextsToCompare
select "texts"."number", "texts"."words" from "texts" where "texts"."inspectionId" = ? and "texts"."source" <> ? and "texts"."number" in (select "textFocusAreas"."textNumber" from "textFocusAreas" where "textFocusAreas"."focusAreaId" in (?, ?)) order by "texts"."number" desc limit ?;
