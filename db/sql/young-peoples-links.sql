-- countResponsesByLink
select "linkId", count(*) as "count" from "youngPeoplesResponses" where "inspectionId" = ? and "linkId" is not null and "withdrawnAt" is null group by "linkId";

-- deleteLinksOfDiscussion
delete from "youngPeoplesLinks" where "discussionId" = ?;

-- findYoungPeoplesLink
select * from "youngPeoplesLinks" where "inspectionId" = ? and "id" = ?;

-- findYoungPeoplesLinkByCode
select "youngPeoplesLinks".*, "inspections"."slug" from "youngPeoplesLinks" inner join "inspections" on "inspections"."id" = "youngPeoplesLinks"."inspectionId" where "youngPeoplesLinks"."code" = ? and "inspections"."notifiedAt" is not null and "inspections"."deletedAt" is null;

-- findYoungPeoplesLinkOfResponse
select "youngPeoplesLinks"."name" from "youngPeoplesLinks" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."linkId" = "youngPeoplesLinks"."id" where "youngPeoplesResponses"."id" = ?;

-- hasResponsesByDiscussion
select "youngPeoplesResponses"."id" from "youngPeoplesResponses" inner join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "youngPeoplesResponses"."linkId" where "youngPeoplesLinks"."discussionId" = ? limit ?;

-- insertYoungPeoplesLink
insert into "youngPeoplesLinks" ("id", "inspectionId", "code", "name", "setting", "discussionId", "createdBy", "createdAt", "closedAt", "closedBy") values (?, …);

-- listYoungPeoplesLinks
select * from "youngPeoplesLinks" where "inspectionId" = ? order by "createdAt", "id";

-- updateYoungPeoplesLink
update "youngPeoplesLinks" set "closedAt" = ?, "closedBy" = ? where "inspectionId" = ? and "id" = ?;
