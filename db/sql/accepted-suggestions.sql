-- countProposedMasks
select sum("proposedMasks"."proposed") as "proposed", sum("proposedMasks"."accepted") as "accepted" from "proposedMasks" inner join "quotations" on "quotations"."id" = "proposedMasks"."quotationId" where "quotations"."inspectionId" = ?;

-- countSuggestedForThemes
select count(*) as "count" from "suggestedForThemes" inner join "themes" on "themes"."id" = "suggestedForThemes"."themeId" where "themes"."inspectionId" = ?;
select count(*) as "count" from (select distinct "suggestedForThemes"."themeId", "suggestedForThemes"."textNumber" from "suggestedForThemes" inner join "themes" on "themes"."id" = "suggestedForThemes"."themeId" inner join "codings" on "codings"."textNumber" = "suggestedForThemes"."textNumber" where "themes"."inspectionId" = ? and "codings"."removedAt" is null and "codings"."codedAt" >= "suggestedForThemes"."suggestedAt" and ("codings"."themeId" = "suggestedForThemes"."themeId" or "codings"."givenAs" = "suggestedForThemes"."themeId") and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?)))) as "accepted";

-- countSuggestedLikeTexts
select count(*) as "count" from "suggestedLikeTexts" inner join "texts" on "texts"."number" = "suggestedLikeTexts"."textNumber" where "texts"."inspectionId" = ?;
select count(*) as "count" from (select distinct "suggestedLikeTexts"."likeNumber", "suggestedLikeTexts"."textNumber" from "suggestedLikeTexts" inner join "texts" on "texts"."number" = "suggestedLikeTexts"."textNumber" inner join "codings" on "codings"."textNumber" = "suggestedLikeTexts"."textNumber" inner join "codings" as "ofLike" on "ofLike"."textNumber" = "suggestedLikeTexts"."likeNumber" and "ofLike"."themeId" = "codings"."themeId" where "texts"."inspectionId" = ? and "codings"."removedAt" is null and "ofLike"."removedAt" is null and "codings"."codedAt" >= "suggestedLikeTexts"."suggestedAt" and ("codings"."codedBy" = ? or "codings"."textNumber" not in (select "sampleTexts"."textNumber" from "sampleTexts" inner join "readingSamples" on "readingSamples"."id" = "sampleTexts"."sampleId" where "readingSamples"."revealedAt" is null and "readingSamples"."endedAt" is null and ("readingSamples"."proposedBy" = ? or "readingSamples"."otherReader" = ?)))) as "accepted";

-- insertProposedMasks
insert into "proposedMasks" ("quotationId", "proposed", "accepted") values (?, …);

-- insertSuggestedForTheme
insert into "suggestedForThemes" ("themeId", "textNumber", "suggestedAt") values (?, …) on conflict ("themeId", "textNumber") do nothing;

-- insertSuggestedLikeText
insert into "suggestedLikeTexts" ("likeNumber", "textNumber", "suggestedAt") values (?, …), … on conflict ("likeNumber", "textNumber") do nothing;
