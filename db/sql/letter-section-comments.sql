-- countOpenLetterSectionComments
select "letterSectionComments"."sectionId", count(*) as "count" from "letterSectionComments" inner join "letterSections" on "letterSections"."id" = "letterSectionComments"."sectionId" where "letterSections"."letterId" = ? and "answeredAt" is null group by "letterSectionComments"."sectionId";

-- findLetterSectionComment
select "letterSectionComments".*, "people"."name" as "commentedByName", "answerers"."name" as "answeredByName" from "letterSectionComments" inner join "people" on "people"."id" = "letterSectionComments"."commentedBy" left join "people" as "answerers" on "answerers"."id" = "letterSectionComments"."answeredBy" where "letterSectionComments"."sectionId" = ? and "letterSectionComments"."id" = ?;

-- insertLetterSectionComment
insert into "letterSectionComments" ("id", "sectionId", "version", "sentence", "body", "commentedBy", "commentedAt", "outcome", "answer", "answeredBy", "answeredAt") values (?, …) on conflict ("id") do nothing;

-- listLetterSectionComments
select "letterSectionComments".*, "people"."name" as "commentedByName", "answerers"."name" as "answeredByName" from "letterSectionComments" inner join "people" on "people"."id" = "letterSectionComments"."commentedBy" left join "people" as "answerers" on "answerers"."id" = "letterSectionComments"."answeredBy" where "letterSectionComments"."sectionId" = ? order by "commentedAt", "letterSectionComments"."id";

-- updateLetterSectionCommentAnswer
update "letterSectionComments" set "outcome" = ?, "answer" = ?, "answeredBy" = ?, "answeredAt" = ? where "id" = ?;
