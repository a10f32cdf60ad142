-- findInTranslations
select "textTranslations"."id", "texts"."number", "texts"."source", "textTranslations"."words" from "textTranslations" inner join "texts" on "texts"."number" = "textTranslations"."textNumber" where "texts"."inspectionId" = ? and "textTranslations"."id" > ? order by "textTranslations"."id" limit ?;

-- listInspectorsWordings
select "findingVersions"."words", "findingVersions"."writtenAt" from "findingVersions" inner join "findings" on "findings"."id" = "findingVersions"."findingId" where "findings"."inspectionId" = ?;
select "letterSectionVersions"."body" as "words", "letterSectionVersions"."writtenAt" from "letterSectionVersions" inner join "letterSections" on "letterSections"."id" = "letterSectionVersions"."sectionId" inner join "letters" on "letters"."id" = "letterSections"."letterId" where "letters"."inspectionId" = ?;

-- listVerbatimPhrases
select "number", "words", "source" from "texts" where "inspectionId" = ? and "number" > ? order by "number" limit ?;

-- withFileKinds
select "texts"."number", "evidenceUploads"."kind", "evidenceUploads"."receivedAt" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "texts"."number" in (?, ?);
select "texts"."number", "evidenceUploads"."kind", "evidenceUploads"."receivedAt" from "texts" inner join "evidencePassages" on "evidencePassages"."id" = "texts"."sourceId" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "texts"."number" in (?, …);
