-- deleteUnsentChange
update "youngPeoplesResponses" set "revision" = "revision" + ?, "answers" = ?, "passed" = ?, "windows" = ? where "id" = ? and "sentAt" is not null;

-- deleteWordsOfYoungPeoplesResponse
delete from "youngPeoplesAnswers" where "responseId" = ?;
delete from "youngPeoplesWords" where "responseId" = ?;
select "id" from "youngPeoplesWords" where "responseId" = ? order by "id";
update "youngPeoplesConsents" set "note" = ? where "responseId" = ? and "note" <> ?;

-- deleteYoungPeoplesDraft
delete from "youngPeoplesConsents" where "responseId" = ?;
delete from "youngPeoplesResponses" where "id" = ?;
select "id" from "youngPeoplesResponses" where "id" = ? and "sentAt" is null;

-- findResponseIdOfWords
select "responseId" from "youngPeoplesWords" where "id" = ?;

-- findSentYoungPeoplesResponse
select "youngPeoplesResponses"."id", "youngPeoplesResponses"."approvalId", "youngPeoplesResponses"."wayIn", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."setting", "youngPeoplesResponses"."helped", "youngPeoplesResponses"."circumstances", "youngPeoplesResponses"."language", "youngPeoplesResponses"."sentAt", "youngPeoplesResponses"."changedAt", "youngPeoplesResponses"."withdrawnAt", "youngPeoplesLinks"."name" as "groupName", "discussionParticipants"."number" as "participantNumber" from "youngPeoplesResponses" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "youngPeoplesResponses"."linkId" left join "discussionParticipants" on "discussionParticipants"."id" = "youngPeoplesResponses"."participantId" where "youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."inspectionId" = ? and "youngPeoplesResponses"."id" = ?;

-- findYoungPeoplesResponse
select * from "youngPeoplesResponses" where "inspectionId" = ? and "cardHash" = ?;
select * from "youngPeoplesResponses" where "inspectionId" = ? and "id" = ?;

-- listAnswersByYoungPeoplesResponses
select * from "youngPeoplesAnswers" where "responseId" in (?) order by "questionVersionId", "answer";
select * from "youngPeoplesAnswers" where "responseId" in (?, ?) order by "questionVersionId", "answer";
select * from "youngPeoplesAnswers" where "responseId" in (?, …) order by "questionVersionId", "answer";

-- listGoneWordsOfQuotations
select distinct "sourceId" from "quotations" where "inspectionId" = ? and "source" = ? and "recognisable" <> ? and not exists (select "youngPeoplesWords"."id" from "youngPeoplesWords" where "youngPeoplesWords"."id" = "quotations"."sourceId");

-- listInspectionsWithYoungPeoplesDrafts
select distinct "inspectionId" from "youngPeoplesResponses" where ("youngPeoplesResponses"."sentAt" is null or "youngPeoplesResponses".answers <> '{}' or exists (select 1 from "youngPeoplesRecordings" one where one."responseId" = "youngPeoplesResponses".id and one."sentAt" is null));

-- listOwnWords
select "texts"."number" as "textNumber", "texts"."words", "questionVersions"."text" as "question", "youngPeoplesWords"."responseId", "youngPeoplesWords"."chooser", "youngPeoplesResponses"."helped", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."wayIn", "youngPeoplesResponses"."language", "youngPeoplesLinks"."name" as "groupName", ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number))) as "ownWordsMayQuote" from "texts" inner join "youngPeoplesWords" on "youngPeoplesWords"."id" = "texts"."sourceId" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesWords"."responseId" inner join "questionVersions" on "questionVersions"."id" = "youngPeoplesWords"."questionVersionId" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "youngPeoplesResponses"."linkId" where "texts"."inspectionId" = ? and "texts"."source" = ? and (texts.source <> 'young-peoples-response' or not exists ( select 1 from "safeguardingFlags" waiting where waiting."sourceId" = texts."sourceId" and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null)) order by "texts"."number";

-- listSentResponses
select "youngPeoplesResponses"."id", "youngPeoplesResponses"."approvalId", "youngPeoplesResponses"."wayIn", "youngPeoplesResponses"."ageBand", "youngPeoplesResponses"."setting", "youngPeoplesResponses"."helped", "youngPeoplesResponses"."circumstances", "youngPeoplesResponses"."language", "youngPeoplesResponses"."sentAt", "youngPeoplesResponses"."changedAt", "youngPeoplesResponses"."withdrawnAt", "youngPeoplesLinks"."name" as "groupName", "discussionParticipants"."number" as "participantNumber" from "youngPeoplesResponses" left join "youngPeoplesLinks" on "youngPeoplesLinks"."id" = "youngPeoplesResponses"."linkId" left join "discussionParticipants" on "discussionParticipants"."id" = "youngPeoplesResponses"."participantId" where "youngPeoplesResponses"."sentAt" is not null and "youngPeoplesResponses"."inspectionId" = ? order by "youngPeoplesResponses"."sentAt", "youngPeoplesResponses"."id";

-- listWordsByYoungPeoplesResponses
select *, exists (select 1 from "safeguardingFlags" waiting where waiting."sourceId" = "youngPeoplesWords".id and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null) as "isWaiting", ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number))) as "ownWordsMayQuote" from "youngPeoplesWords" where "responseId" in (?) order by "recordedAt", "id";
select *, exists (select 1 from "safeguardingFlags" waiting where waiting."sourceId" = "youngPeoplesWords".id and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null) as "isWaiting", ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number))) as "ownWordsMayQuote" from "youngPeoplesWords" where "responseId" in (?, ?) order by "recordedAt", "id";
select *, exists (select 1 from "safeguardingFlags" waiting where waiting."sourceId" = "youngPeoplesWords".id and waiting."ofTranslation" = 0 and waiting."seenAt" is null and waiting."closedAt" is null) as "isWaiting", ("youngPeoplesWords"."mayQuote" = 1 and exists ( select 1 from "youngPeoplesConsents" one where one."responseId" = "youngPeoplesWords"."responseId" and one.kind = 'quotation' and one.given = 1 and not exists ( select 1 from "youngPeoplesConsents" later where later."responseId" = one."responseId" and later.kind = 'quotation' and later.number > one.number))) as "ownWordsMayQuote" from "youngPeoplesWords" where "responseId" in (?, …) order by "recordedAt", "id";

-- listYoungPeoplesDrafts
select "id", "inspectionId", "sentAt" from "youngPeoplesResponses" where "inspectionId" = ? and ("youngPeoplesResponses"."sentAt" is null or "youngPeoplesResponses".answers <> '{}' or exists (select 1 from "youngPeoplesRecordings" one where one."responseId" = "youngPeoplesResponses".id and one."sentAt" is null)) order by "id" limit ?;

-- updateYoungPeoplesResponseAsWithdrawn
update "youngPeoplesResponses" set "withdrawnAt" = ?, "revision" = "revision" + ?, "setting" = ?, "circumstances" = ?, "answers" = ?, "passed" = ?, "windows" = ? where "id" = ? and "sentAt" is not null and "withdrawnAt" is null;
