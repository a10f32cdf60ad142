-- findThemeRemoval
select "themeRemovals".*, "themes"."name", "themes"."focusAreaId" from "themeRemovals" inner join "themes" on "themes"."id" = "themeRemovals"."themeId" where "themes"."inspectionId" = ? and "themeRemovals"."id" = ? and "themeRemovals"."undoneAt" is null;

-- insertThemeRemoval
insert into "themeRemovalCodings" ("removalId", "codingId") select cast(? as text) as "removalId", "codings"."id" as "codingId" from "codings" where "codings"."themeId" = ? and "codings"."removedAt" is null;
insert into "themeRemovals" ("id", "themeId", "mergedInto", "removedAt", "removedBy", "undoneBy", "undoneAt") values (?, …);

-- listThemeRemovals
select "themeRemovals".*, "themes"."name", "themes"."focusAreaId", "people"."name" as "removedByName", "other"."name" as "intoName" from "themeRemovals" inner join "themes" on "themes"."id" = "themeRemovals"."themeId" inner join "people" on "people"."id" = "themeRemovals"."removedBy" left join "themes" as "other" on "other"."id" = "themeRemovals"."mergedInto" where "themes"."inspectionId" = ? and "themeRemovals"."undoneAt" is null order by "themeRemovals"."removedAt" desc, "themeRemovals"."id";

-- updateCodingsAsMovedBack
update "codings" set "themeId" = ?, "givenAs" = nullif("givenAs", ?) where "themeId" = ? and "id" in (select "themeRemovalCodings"."codingId" from "themeRemovalCodings" where "themeRemovalCodings"."removalId" = ?);

-- updateCodingsAsRestored
update "codings" set "removedAt" = ?, "removedBy" = ? where "themeId" = ? and "removedAt" = ? and "id" in (select "themeRemovalCodings"."codingId" from "themeRemovalCodings" where "themeRemovalCodings"."removalId" = ?);

-- updateThemeRemovalAsUndone
update "themeRemovals" set "undoneBy" = ?, "undoneAt" = ? where "id" = ?;
