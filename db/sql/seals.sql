-- countDraftsNotClosed
select count(*) as "count" from "drafts" where "inspectionId" = ? and "closedAt" is null;

-- findCurrentSeal
select * from "seals" where "inspectionId" = ? and "unsealedAt" is null;

-- findSeal
select * from "seals" where "id" = ?;

-- findSealedResponse
select "id", "withdrawnAt" from "responses" where "inspectionId" = ? and "id" = ?;

-- insertLawfulWithdrawal
insert into "lawfulWithdrawals" ("responseId", "sealId", "reason", "recordedBy", "recordedAt") values (?, …);

-- insertSeal
insert into "seals" ("id", "inspectionId", "number", "format", "parts", "hash", "sealedBy", "sealedAt", "workedOutAt", "checkAskedAt", "checkedAt", "verdict", "unsealedBy", "unsealedAt", "unsealReason") values (?, …);

-- insertSealedResponses
insert into "sealedResponses" ("sealId", "responseId", "hash", "texts", "codings", "translations", "part") values (?, …) on conflict ("sealId", "responseId") do nothing;
insert into "sealedResponses" ("sealId", "responseId", "hash", "texts", "codings", "translations", "part") values (?, …), … on conflict ("sealId", "responseId") do nothing;

-- listAllSeals
select "inspectionId", "number", "hash", "workedOutAt", "unsealedAt" from "seals" order by "inspectionId", "number";

-- listLawfulWithdrawals
select "lawfulWithdrawals".*, "people"."name" as "recordedByName" from "lawfulWithdrawals" inner join "people" on "people"."id" = "lawfulWithdrawals"."recordedBy" where "sealId" = ? order by "recordedAt", "responseId";

-- listSealedInspections
select "inspections"."id", "inspections"."slug", "inspections"."areaName" from "seals" inner join "inspections" on "inspections"."id" = "seals"."inspectionId" where "seals"."unsealedAt" is null order by "inspections"."slug";

-- listSealedResponses
select * from "sealedResponses" where "sealId" = ?;

-- listSeals
select "seals".*, "people"."name" as "sealedByName", "unsealers"."name" as "unsealedByName" from "seals" inner join "people" on "people"."id" = "seals"."sealedBy" left join "people" as "unsealers" on "unsealers"."id" = "seals"."unsealedBy" where "seals"."inspectionId" = ? order by "seals"."number";

-- listWaitingSeals
select "id", "inspectionId", "workedOutAt" from "seals" where "unsealedAt" is null and ("workedOutAt" is null or "checkAskedAt" is not null) order by coalesce("checkAskedAt", "sealedAt");

-- listWithdrawals
select "one".*, "people"."name" as "recordedByName" from "lawfulWithdrawals" as "one" inner join "people" on "people"."id" = "one"."recordedBy" where "one"."sealId" = ? order by "one"."recordedAt", "one"."responseId";
select "one".*, "people"."name" as "recordedByName" from "youngPeoplesWithdrawals" as "one" inner join "people" on "people"."id" = "one"."recordedBy" where "one"."sealId" = ? order by "one"."recordedAt", "one"."responseId";

-- updateSealAsChecked
update "seals" set "verdict" = ?, "checkedAt" = ?, "checkAskedAt" = ? where "id" = ? and "unsealedAt" is null;

-- updateSealAsRemoved
update "seals" set "unsealedBy" = ?, "unsealedAt" = ?, "unsealReason" = ? where "id" = ?;

-- updateSealAsToBeChecked
update "seals" set "checkAskedAt" = ? where "inspectionId" = ? and "unsealedAt" is null and "workedOutAt" is not null and "checkAskedAt" is null;

-- updateSealAsWorkedOut
update "seals" set "parts" = ?, "hash" = ?, "workedOutAt" = ? where "id" = ? and "unsealedAt" is null and "workedOutAt" is null;
