-- listCoders
select distinct "people"."id", "people"."name" from "codings" inner join "themes" on "themes"."id" = "codings"."themeId" inner join "people" on "people"."id" = "codings"."codedBy" where "themes"."inspectionId" = ? order by "people"."name", "people"."id";

-- listTextNumbersAfter
select "number" from "texts" where "inspectionId" = ? and "number" > ? and "number" in (select "textNumber" from "codings" where "codings"."removedAt" is null) order by "number" limit ?;
select "number" from "texts" where "inspectionId" = ? and "number" > ? and "source" <> ? order by "number" limit ?;
