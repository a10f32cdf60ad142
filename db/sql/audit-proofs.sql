-- findAuditProof
select * from "auditProofs" where "inspectionId" = ? and "occasion" = ? order by "recordedAt" desc, "length" desc limit ?;

-- findAuditProofById
select * from "auditProofs" where "id" = ?;

-- insertAuditProof
insert into "auditProofs" ("id", "inspectionId", "occasion", "subjectId", "length", "hash", "recordedAt") values (?, …);

-- listAuditProofs
select * from "auditProofs" order by "inspectionId", "length";

-- listSealHashes
select "number", "hash", "sealedAt", "unsealedAt" from "seals" where "inspectionId" = ? and "workedOutAt" is not null order by "number";
