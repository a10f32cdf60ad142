-- findNotice
select * from "privacyNotices" where "inspectionId" = ? and "edition" = ? order by "edition" desc limit ?;
select * from "privacyNotices" where "inspectionId" = ? order by "edition" desc limit ?;

-- insertNotice
insert into "privacyNotices" ("inspectionId", "edition", "wording", "months", "backupDays", "controllers", "contact", "publishedAt", "publishedBy") values (?, …);

-- listDueNotices
select "inspections"."id" as "inspectionId" from "inspections" where "inspections"."notifiedAt" is not null and "inspections"."deletedAt" is null and not exists (select "one"."edition" from "privacyNotices" as "one" where "one"."inspectionId" = "inspections"."id" and "one"."backupDays" = ? and "one"."wording" = ? and ("inspections"."retentionMonths" is null or "one"."months" = "inspections"."retentionMonths") and "one"."edition" = (select max("later"."edition") as "edition" from "privacyNotices" as "later" where "later"."inspectionId" = "inspections"."id"));

-- listNotices
select "edition", "publishedAt", "people"."name" as "publishedByName" from "privacyNotices" left join "people" on "people"."id" = "privacyNotices"."publishedBy" where "inspectionId" = ? order by "edition" desc;
