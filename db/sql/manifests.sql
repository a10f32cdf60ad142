-- countWithdrawnSince
select count(*) as "responses" from "responses" where "inspectionId" = ? and "receiptHash" is not null and "withdrawnAt" > ?;

-- countWithoutReceipt
select "unfinished", count(*) as "responses" from "responses" where "inspectionId" = ? and "receiptHash" is null and "withdrawnAt" is null group by "unfinished";

-- findManifest
select * from "manifests" where "inspectionId" = ?;

-- findManifestHead
select "inspectionId", "closedAt", "settledUntil", "madeAt", "salt", "size", "root", "unfinishedCount", "enteredCount", "withdrawnCount", "countedAt" from "manifests" where "inspectionId" = ?;

-- listSettledManifests
select "inspectionId", "settledUntil" from "manifests";

-- listValidReceiptHashes
select "receiptHash" from "responses" where "inspectionId" = ? and "receiptHash" is not null and "unfinished" = ? and "withdrawnAt" is null and "receivedAt" < ?;

-- replaceManifest
delete from "manifests" where "inspectionId" = ?;
insert into "manifests" ("inspectionId", "closedAt", "settledUntil", "madeAt", "salt", "size", "root", "leaves", "unfinishedCount", "enteredCount", "withdrawnCount", "countedAt") values (?, …);

-- updateManifestAsCounted
update "manifests" set "countedAt" = ?, "withdrawnCount" = ?, "enteredCount" = ? where "inspectionId" = ? and "countedAt" is null;

-- updateManifestAsSettled
update "manifests" set "settledUntil" = ? where "inspectionId" = ?;
