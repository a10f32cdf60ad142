-- findInspection
select * from "inspections" where "id" = ?;

-- findInspectionBySlug
select * from "inspections" where "slug" = ?;

-- findNotifiedInspectionBySlug
select * from "inspections" where "slug" = ? and "notifiedAt" is not null and "deletedAt" is null;

-- findPlaceNames
select "placeNames" from "inspections" where "id" = ?;

-- insertInspection
insert into "inspections" ("id", "kind", "areaName", "slug", "dayOne", "days", "createdAt", "createdBy", "notifiedAt", "notifiedBy") values (?, …);

-- listInspectionsByMember
select "inspections".*, "members"."role" from "members" inner join "inspections" on "inspections"."id" = "members"."inspectionId" where "members"."personId" = ? and "members"."leftAt" is null and "inspections"."deletedAt" is null order by "inspections"."dayOne" desc, "inspections"."areaName";

-- updateInspectionAsNotNotified
update "inspections" set "notifiedAt" = ?, "notifiedBy" = ? where "id" = ?;

-- updateInspectionAsNotified
update "inspections" set "notifiedAt" = ?, "notifiedBy" = ? where "id" = ? and "notifiedAt" is null;

-- updatePlaceNames
update "inspections" set "placeNames" = ? where "id" = ?;
