-- findFileStore
select * from "fileStores" where "name" = ?;

-- insertErasedFile
insert into "erasedFiles" ("storedName", "folder", "why", "erasedAt", "removedAt", "listedAt") values (?, …) on conflict ("storedName") do nothing;

-- listErasedFilesNotRemoved
select "storedName", "folder" from "erasedFiles" where "removedAt" is null limit ?;

-- listErasedFilesToRemove
select "storedName" from "erasedFiles" where "folder" = ? and "removedAt" is null order by "erasedAt" limit ?;

-- listErasedNamesAmong
select "storedName" from "erasedFiles" where "storedName" in (?);
select "storedName" from "erasedFiles" where "storedName" in (?, ?);
select "storedName" from "erasedFiles" where "storedName" in (?, …);

-- listStoredUploadNames
select "storedName" from "evidencePreviews" where "storedName" is not null;
select "storedName" from "evidenceUploads" where "storedName" is not null;

-- updateErasedFileAsRemoved
update "erasedFiles" set "removedAt" = ? where "storedName" = ? and "removedAt" is null;

-- upsertFileStore
insert into "fileStores" ("name", "storeId", "pairedAt", "pairedBy") values (?, …) on conflict ("name") do update set "storeId" = ?, "pairedAt" = ?, "pairedBy" = ?;
