-- countFamilyResponses
select count(*) as "count" from "responses" where "inspectionId" = ? and "withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?));

-- countWritersByTheme
select "codings"."themeId", count(distinct "responses"."id") as "writers" from "codings" inner join "texts" on "texts"."number" = "codings"."textNumber" inner join "responses" on "responses"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "texts"."source" = ? and "codings"."removedAt" is null and "responses"."withdrawnAt" is null and "responses"."id" not in (select "apart"."responseId" from "responseGroups" as "apart" where "apart"."name" = 'role' and "apart"."value" in (?, ?)) group by "codings"."themeId";

-- insertLetterSummary
insert into "letterSummaries" ("sectionId", "number", "content", "writtenBy", "writtenAt") values (?, …);

-- isAnyLetterPublished
select "letters"."id" from "letterPublications" inner join "letters" on "letters"."id" = "letterPublications"."letterId" where "letters"."inspectionId" = ?;

-- listLetterSummaries
select "letterSummaries".*, "people"."name" as "writtenByName" from "letterSummaries" inner join "letterSections" on "letterSections"."id" = "letterSummaries"."sectionId" inner join "people" on "people"."id" = "letterSummaries"."writtenBy" where "letterSections"."letterId" = ? order by "letterSections"."position", "letterSummaries"."number";

-- listPhrasesGivenAsSentences
select "number", "words" from "texts" where "inspectionId" = ? and "source" <> ? and "number" > ? order by "number" limit ?;
