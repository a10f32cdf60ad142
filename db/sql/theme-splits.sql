-- insertThemeSplit
insert into "themeSplitCodings" ("splitId", "codingId") values (?, ?);
insert into "themeSplits" ("id", "fromThemeId", "intoThemeId", "splitBy", "splitAt", "undoneBy", "undoneAt") values (?, …);

-- listCodingsOfSplit
select "codings".* from "themeSplitCodings" inner join "codings" on "codings"."id" = "themeSplitCodings"."codingId" where "themeSplitCodings"."splitId" = ?;

-- listThemeSplits
select "themeSplits".*, "source"."name" as "fromName", "made"."name" as "intoName", "people"."name" as "splitByName", "undoer"."name" as "undoneByName" from "themeSplits" inner join "themes" as "source" on "source"."id" = "themeSplits"."fromThemeId" inner join "themes" as "made" on "made"."id" = "themeSplits"."intoThemeId" inner join "people" on "people"."id" = "themeSplits"."splitBy" left join "people" as "undoer" on "undoer"."id" = "themeSplits"."undoneBy" where ("themeSplits"."fromThemeId" = ? or "themeSplits"."intoThemeId" = ?) order by "themeSplits"."splitAt", "themeSplits"."id";

-- updateThemeSplitAsUndone
update "themeSplits" set "undoneBy" = ?, "undoneAt" = ? where "id" = ?;
