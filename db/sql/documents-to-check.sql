-- countDocumentsToCheck
select count(*) as "count" from "documentsToCheckForDanger" inner join "evidenceUploads" on "evidenceUploads"."id" = "documentsToCheckForDanger"."uploadId" where "evidenceUploads"."inspectionId" = ? and "evidenceUploads"."storedName" is not null;

-- deleteDocumentToCheck
delete from "documentsToCheckForDanger" where "uploadId" = ?;

-- findDocumentToCheck
select "documentsToCheckForDanger"."nextPosition", "evidenceUploads"."inspectionId", "evidenceUploads"."sha256" from "documentsToCheckForDanger" inner join "evidenceUploads" on "evidenceUploads"."id" = "documentsToCheckForDanger"."uploadId" where "documentsToCheckForDanger"."uploadId" = ? and "evidenceUploads"."storedName" is not null;

-- insertDocumentToCheck
insert into "documentsToCheckForDanger" ("uploadId", "nextPosition") values (?, ?) on conflict ("uploadId") do nothing;

-- listDocumentsToCheck
select "documentsToCheckForDanger"."uploadId", "evidenceUploads"."inspectionId" from "documentsToCheckForDanger" inner join "evidenceUploads" on "evidenceUploads"."id" = "documentsToCheckForDanger"."uploadId" where "evidenceUploads"."storedName" is not null;

-- listFlagsOfDocument
select "safeguardingFlags"."id", "safeguardingFlags"."kinds", "safeguardingFlags"."positions", "safeguardingFlags"."seenAt", "safeguardingFlags"."closedAt", "evidencePassages"."uploadId" from "safeguardingFlags" inner join "evidencePassages" on "evidencePassages"."id" = "safeguardingFlags"."sourceId" inner join "evidenceUploads" on "evidenceUploads"."id" = "evidencePassages"."uploadId" where "evidenceUploads"."inspectionId" = ? and ("evidenceUploads"."id" = ? or "evidenceUploads"."sha256" = ?) and "evidenceUploads"."storedName" is not null and "safeguardingFlags"."ofTranslation" = ? order by "safeguardingFlags"."number";

-- updateDocumentToCheck
update "documentsToCheckForDanger" set "nextPosition" = ? where "uploadId" = ?;
