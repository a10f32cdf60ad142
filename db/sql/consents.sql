-- findConsentByDraft
select * from "consents" where "draftId" = ?;

-- findConsentByResponse
select * from "consents" where "responseId" = ? order by "number" desc limit ?;

-- findStatementLanguage
select "language" from "consentStatements" where "id" = ?;

-- insertConsent
insert into "consents" ("id", "inspectionId", "statementId", "draftId", "responseId", "number", "takePart", "becomeEvidence", "quoteWithoutName", "useUnfinished", "mode", "givenAt", "withdrawnAt", "noticeEdition") values (?, …);

-- insertConsentUnderNotice
insert into "consents" ("id", "inspectionId", "statementId", "draftId", "responseId", "number", "takePart", "becomeEvidence", "quoteWithoutName", "useUnfinished", "mode", "givenAt", "withdrawnAt", "noticeEdition") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select max("edition") as "edition" from "privacyNotices" where "inspectionId" = ?));

-- insertStatementOnce
insert into "consentStatements" ("id", "name", "version", "language", "text", "firstUsedAt") values (?, …) on conflict ("id") do nothing;

-- moveConsentsToResponse
update "consents" set "responseId" = ? where "draftId" = ?;
update "consents" set "responseId" = ?, "draftId" = ? where "draftId" = ?;

-- releaseConsentsFromDraft
update "consents" set "draftId" = ? where "draftId" = ?;

-- takeConsentsFromResponse
update "consents" set "responseId" = ? where "responseId" = ?;

-- updateConsentsAsWithdrawn
update "consents" set "withdrawnAt" = ? where "withdrawnAt" is null and "draftId" = ?;
update "consents" set "withdrawnAt" = ? where "withdrawnAt" is null and "responseId" = ?;
