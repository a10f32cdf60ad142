-- deletePreview
delete from "evidencePreviews" where "uploadId" = ?;

-- findPreview
select * from "evidencePreviews" where "uploadId" = ?;

-- insertPreview
insert into "evidencePreviews" ("uploadId", "storedName", "why", "width", "height", "size", "sha256", "madeAt") values (?, …);
insert into "evidencePreviews" ("uploadId", "storedName", "width", "height", "size", "sha256", "why", "madeAt") values (?, …);

-- listUploadsWithoutPreview
select "evidenceUploads"."id", "evidenceUploads"."inspectionId" from "evidenceUploads" left join "evidencePreviews" on "evidencePreviews"."uploadId" = "evidenceUploads"."id" where "evidencePreviews"."uploadId" is null and "evidenceUploads"."storedName" is not null and "evidenceUploads"."kind" in (?, …) order by "evidenceUploads"."receivedAt";
