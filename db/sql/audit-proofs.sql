-- findAuditProof
select * from "auditProofs" where "inspectionId" = ? and "occasion" = ? order by "recordedAt" desc, "length" desc limit ?;

-- findAuditProofById
select * from "auditProofs" where "id" = ?;

-- findAuditTimeStamp
select * from "auditTimeStamps" where "proofId" = ?;

-- insertAuditProof
insert into "auditProofs" ("id", "inspectionId", "occasion", "subjectId", "length", "hash", "recordedAt") values (?, …);

-- insertAuditTimeStamp
insert into "auditTimeStamps" ("proofId", "response", "receivedAt") values (?, …) on conflict ("proofId") do nothing;

-- listAuditProofs
select * from "auditProofs" order by "inspectionId", "length";

-- listProofsByInspection
select "auditProofs"."id", "occasion", "length", "hash", "recordedAt", "auditTimeStamps"."receivedAt" from "auditProofs" left join "auditTimeStamps" on "auditTimeStamps"."proofId" = "auditProofs"."id" where "inspectionId" = ? order by "length" desc;

-- listSealHashes
select "number", "hash", "sealedAt", "workedOutAt", "unsealedAt" from "seals" where "inspectionId" = ? and "workedOutAt" is not null order by "number";
