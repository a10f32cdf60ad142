-- countPeopleHeard
select "ageBand", count(*) as "count" from "youngPeoplesResponses" where "inspectionId" = ? and "sentAt" is not null and "withdrawnAt" is null group by "ageBand";
select "responseGroups"."name", "responseGroups"."value", count(*) as "count" from "responses" inner join "responseGroups" on "responseGroups"."responseId" = "responses"."id" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null group by "responseGroups"."name", "responseGroups"."value";
select count(*) as "count" from "discussionParticipants" inner join "discussions" on "discussions"."id" = "discussionParticipants"."discussionId" where "discussions"."inspectionId" = ?;
select count(*) as "count" from "responses" where "responses"."inspectionId" = ? and "responses"."withdrawnAt" is null;
select sum("attended") as "count" from "meetingSessions" where "inspectionId" = ? and "cancelledAt" is null;

-- countResponsesByLanguage
select "language", count(*) as "count" from "responses" where "inspectionId" = ? and "withdrawnAt" is null group by "language";

-- findLastQuotationNumber
select max("number") as "last" from "quotations" where "inspectionId" = ?;

-- insertQuotation
insert into "quotations" ("id", "inspectionId", "number", "source", "sourceId", "questionVersionId", "translationId", "startsAt", "endsAt", "wordsHash", "masks", "groupName", "groupValue", "recognisable", "preparedBy", "preparedAt", "withdrawnBy", "withdrawnAt") values (?, …);

-- listQuotableTextNumbers
select "texts"."number" from "texts" inner join "textFocusAreas" on "textFocusAreas"."textNumber" = "texts"."number" left join "responses" on "responses"."id" = "texts"."sourceId" and "texts"."source" = ? left join "discussionWords" on "discussionWords"."id" = "texts"."sourceId" left join "meetingNotes" on "meetingNotes"."id" = "texts"."sourceId" left join "youngPeoplesWords" on "youngPeoplesWords"."id" = "texts"."sourceId" where "texts"."inspectionId" = ? and "textFocusAreas"."focusAreaId" = ? and ("responses"."quoteWithoutName" = ? or "discussionWords"."mayQuote" = ? or "meetingNotes"."mayQuote" = ? or ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number)))) order by "texts"."source" desc, "texts"."number" limit ?;

-- listQuotations
select "quotations".*, "textTranslations"."kind" as "translationKind", "textTranslations"."language" as "originalLanguage", "textTranslations"."words" as "translationWords", "translator"."name" as "translatorName", exists (select "later"."id" from "textTranslations" as "later" where "later"."textNumber" = "textTranslations"."textNumber" and "later"."version" > "textTranslations"."version") as "isCorrectedSince", "people"."name" as "preparedByName", "withdrawer"."name" as "withdrawnByName", "texts"."number" as "textNumber", "texts"."words", "responses"."language", "responses"."quoteWithoutName", "responseGroups"."value" as "saidGroup", "discussionWords"."mayQuote" as "wordsMayQuote", "meetingNotes"."mayQuote" as "noteMayQuote", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."language" as "ownLanguage", ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number))) as "ownWordsMayQuote" from "quotations" inner join "people" on "people"."id" = "quotations"."preparedBy" left join "people" as "withdrawer" on "withdrawer"."id" = "quotations"."withdrawnBy" left join "texts" on "texts"."source" = "quotations"."source" and "texts"."sourceId" = "quotations"."sourceId" and ("quotations"."source" <> ? or "texts"."questionVersionId" = "quotations"."questionVersionId") left join "responses" on "responses"."id" = "texts"."sourceId" and "texts"."source" = ? left join "responseGroups" on "responseGroups"."responseId" = "responses"."id" and "responseGroups"."name" = "quotations"."groupName" and "responseGroups"."value" = "quotations"."groupValue" left join "discussionWords" on "discussionWords"."id" = "texts"."sourceId" and "texts"."source" = ? left join "meetingNotes" on "meetingNotes"."id" = "texts"."sourceId" and "texts"."source" = ? left join "youngPeoplesWords" on "youngPeoplesWords"."id" = "texts"."sourceId" and "texts"."source" = ? left join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesWords"."responseId" left join "textTranslations" on "textTranslations"."id" = "quotations"."translationId" and "textTranslations"."fellBehindAt" is null left join "people" as "translator" on "translator"."id" = "textTranslations"."madeBy" where "quotations"."inspectionId" = ? order by "quotations"."number";

-- listQuotationsOfSource
select "quotations"."id", "quotations"."translationId", "quotations"."wordsHash", "texts"."words", "textTranslations"."words" as "translationWords" from "quotations" left join "texts" on "texts"."sourceId" = "quotations"."sourceId" and ("texts"."questionVersionId" = "quotations"."questionVersionId" or ("texts"."questionVersionId" is null and "quotations"."questionVersionId" is null)) left join "textTranslations" on "textTranslations"."id" = "quotations"."translationId" where "quotations"."inspectionId" = ? and "quotations"."sourceId" = ? and "quotations"."recognisable" <> ?;

-- updateQuotationAsWithdrawn
update "quotations" set "withdrawnAt" = ?, "withdrawnBy" = ? where "inspectionId" = ? and "id" = ? and "withdrawnAt" is null;

-- updateQuotationsAsOfNobody
update "quotations" set "recognisable" = ? where "id" in (?);
