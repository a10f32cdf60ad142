-- findParentalAgreement
select * from "parentalAgreements" where "inspectionId" = ? and "id" = ?;

-- findParentalAgreementByCode
select * from "parentalAgreements" where "code" = ? and "inspectionId" = ?;

-- insertParentalAgreements
insert into "parentalAgreements" ("id", "inspectionId", "code", "createdBy", "createdAt", "agreedRole", "agreedForm", "lookedAfter", "agreedOn", "recordedBy", "recordedAt", "withdrawnAt", "withdrawnBy") values (?, …);
insert into "parentalAgreements" ("id", "inspectionId", "code", "createdBy", "createdAt", "agreedRole", "agreedForm", "lookedAfter", "agreedOn", "recordedBy", "recordedAt", "withdrawnAt", "withdrawnBy") values (?, …), …;

-- listParentalAgreements
select "parentalAgreements".*, "response"."id" as "responseId" from "parentalAgreements" left join "youngPeoplesResponses" as "response" on "response"."agreementId" = "parentalAgreements"."id" where "parentalAgreements"."inspectionId" = ? order by "parentalAgreements"."createdAt" desc, "parentalAgreements"."code";

-- updateParentalAgreement
update "parentalAgreements" set "recordedBy" = ?, "recordedAt" = ?, "agreedRole" = ?, "agreedForm" = ?, "lookedAfter" = ?, "agreedOn" = ? where "inspectionId" = ? and "id" = ?;
update "parentalAgreements" set "withdrawnAt" = ?, "withdrawnBy" = ? where "inspectionId" = ? and "id" = ?;
