-- countRowsByTable
select count(*) as "count" from "answers";
select count(*) as "count" from "auditEntries";
select count(*) as "count" from "discussionWords";
select count(*) as "count" from "drafts";
select count(*) as "count" from "erasures";
select count(*) as "count" from "evidenceUploads";
select count(*) as "count" from "findings";
select count(*) as "count" from "inspections";
select count(*) as "count" from "meetingNotes";
select count(*) as "count" from "people";
select count(*) as "count" from "responses";
select count(*) as "count" from "youngPeoplesResponses";
select count(*) as "count" from "youngPeoplesWords";

-- countSentResponses
select count(*) as "sent", count("receiptHash") as "receipts" from "responses" where "mode" = ? and "unfinished" = ?;

-- deleteAllSignIns
delete from "invitationLinks";
delete from "openidAccounts";
delete from "passkeyChallenges";
delete from "passkeys";
delete from "sessions";
delete from "signInLinks";

-- listFilesOfUploads
select "storedName", "size", "sha256" from "evidenceUploads" where "storedName" is not null order by "storedName";

-- listReceiptHashes
select "receiptHash" from "furtherReceipts";
select "receiptHash" from "responses" where "receiptHash" is not null;
