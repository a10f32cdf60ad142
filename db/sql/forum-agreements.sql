-- insertForumAgreement
insert into "forumAgreements" ("id", "inspectionId", "organisation", "agreedBy", "agreedAt", "withdrawnBy", "withdrawnAt") values (?, …);

-- listForumAgreements
select "forumAgreements".*, "people"."name" as "agreedByName" from "forumAgreements" inner join "people" on "people"."id" = "forumAgreements"."agreedBy" where "forumAgreements"."inspectionId" = ? and "forumAgreements"."withdrawnAt" is null order by "forumAgreements"."agreedAt", "forumAgreements"."id";

-- withdrawForumAgreement
update "forumAgreements" set "withdrawnBy" = ?, "withdrawnAt" = ? where "inspectionId" = ? and "organisation" = ? and "withdrawnAt" is null;
