-- deleteUnsentRecordingNotices
delete from "youngPeoplesRecordingNotices" where "mailId" = ? and "sentAt" is null;

-- insertRecordingNotice
insert into "youngPeoplesRecordingNotices" ("recordingId", "step", "personId", "mailId", "createdAt", "sentAt") values (?, …) on conflict ("recordingId", "step", "personId") do nothing;

-- listInspectionsWithUntoldRecordings
select distinct "inspections"."id" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "inspections" on "inspections"."id" = "youngPeoplesResponses"."inspectionId" where "inspections"."deletedAt" is null and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."heardAt" is null and "youngPeoplesRecordings"."erasedAt" is null and "youngPeoplesRecordings"."toldAt" is null;

-- listNoticesOfRecordingMail
select "notice"."step", "notice"."personId", "youngPeoplesRecordings"."heardAt", "youngPeoplesRecordings"."erasedAt", "inspections"."deletedAt", "inspections"."id" as "inspectionId", "inspections"."areaName" from "youngPeoplesRecordingNotices" as "notice" inner join "youngPeoplesRecordings" on "youngPeoplesRecordings"."id" = "notice"."recordingId" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "inspections" on "inspections"."id" = "youngPeoplesResponses"."inspectionId" where "notice"."mailId" = ? and "notice"."sentAt" is null order by "notice"."recordingId";

-- listRecordingNotices
select "recordingId", "step", "personId" from "youngPeoplesRecordingNotices" where "recordingId" in (?);
select "recordingId", "step", "personId" from "youngPeoplesRecordingNotices" where "recordingId" in (?, ?);

-- listUnheardRecordings
select "youngPeoplesRecordings"."id", "youngPeoplesRecordings"."sentAt", "inspections"."id" as "inspectionId", "inspections"."createdBy" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "inspections" on "inspections"."id" = "youngPeoplesResponses"."inspectionId" where "inspections"."deletedAt" is null and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."heardAt" is null and "youngPeoplesRecordings"."erasedAt" is null and "inspections"."id" = ? order by "inspections"."id", "youngPeoplesRecordings"."id";
select "youngPeoplesRecordings"."id", "youngPeoplesRecordings"."sentAt", "inspections"."id" as "inspectionId", "inspections"."createdBy" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "inspections" on "inspections"."id" = "youngPeoplesResponses"."inspectionId" where "inspections"."deletedAt" is null and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."heardAt" is null and "youngPeoplesRecordings"."erasedAt" is null order by "inspections"."id", "youngPeoplesRecordings"."id";

-- listUnsentRecordingMails
select distinct "notice"."mailId", "youngPeoplesResponses"."inspectionId" from "youngPeoplesRecordingNotices" as "notice" inner join "youngPeoplesRecordings" on "youngPeoplesRecordings"."id" = "notice"."recordingId" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" where "notice"."sentAt" is null;

-- listUntoldRecordings
select "youngPeoplesRecordings"."id", "inspections"."areaName", "inspections"."createdBy" from "youngPeoplesRecordings" inner join "youngPeoplesResponses" on "youngPeoplesResponses"."id" = "youngPeoplesRecordings"."responseId" inner join "inspections" on "inspections"."id" = "youngPeoplesResponses"."inspectionId" where "inspections"."deletedAt" is null and "youngPeoplesRecordings"."sentAt" is not null and "youngPeoplesRecordings"."heardAt" is null and "youngPeoplesRecordings"."erasedAt" is null and "inspections"."id" = ? and "youngPeoplesRecordings"."toldAt" is null order by "youngPeoplesRecordings"."sentAt", "youngPeoplesRecordings"."id";

-- updateRecordingNoticesAsSent
update "youngPeoplesRecordingNotices" set "sentAt" = ? where "mailId" = ? and "sentAt" is null;

-- updateRecordingsAsNotified
update "youngPeoplesRecordings" set "toldAt" = ? where "id" in (?) and "toldAt" is null;
update "youngPeoplesRecordings" set "toldAt" = ? where "id" in (?, ?) and "toldAt" is null;

-- updateUnheardRecordingsAsUntold
update "youngPeoplesRecordings" set "toldAt" = ? where "responseId" in (select "id" from "youngPeoplesResponses" where "inspectionId" = ?) and "sentAt" is not null and "heardAt" is null and "erasedAt" is null;
