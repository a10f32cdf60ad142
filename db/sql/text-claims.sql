-- deleteClaims
delete from "textClaims" where "personId" = ?;

-- findClaim
select "textClaims"."personId", "textClaims"."claimedUntil", "people"."name" from "textClaims" inner join "people" on "people"."id" = "textClaims"."personId" where "textNumber" = ? and "claimedUntil" > ?;

-- replaceClaim
insert into "textClaims" ("textNumber", "personId", "claimedUntil") values (?, …) on conflict ("textNumber") do update set "personId" = ?, "claimedUntil" = ?;
