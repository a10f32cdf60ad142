-- findResponseFacts
select "language", "mode", "unfinished", "doubts", "withdrawnAt" from "responses" where "id" = ?;

-- listConsentsOfResponse
select "consents"."number", "consents"."givenAt", "consents"."withdrawnAt", "consents"."noticeEdition", "consents"."takePart", "consents"."becomeEvidence", "consents"."quoteWithoutName", "consents"."useUnfinished", "consentStatements"."id" as "statementId", "consentStatements"."text" as "statement" from "consents" inner join "consentStatements" on "consentStatements"."id" = "consents"."statementId" where "consents"."responseId" = ? order by "consents"."number";

-- listConsentsOfYoungPerson
select "youngPeoplesConsents"."kind", "youngPeoplesConsents"."form", "youngPeoplesConsents"."given", "youngPeoplesConsents"."agreedRole", "youngPeoplesConsents"."note", "youngPeoplesConsents"."recordedAt", "consentStatements"."text" as "statement" from "youngPeoplesConsents" inner join "consentStatements" on "consentStatements"."id" = "youngPeoplesConsents"."statementId" where "youngPeoplesConsents"."responseId" = ? order by "youngPeoplesConsents"."number";

-- listFaultsOfResponse
select "surveyFaults"."number", "surveyFaults"."startsAt", "surveyFaults"."endsAt", "faultMarks"."markedAt", "faultMarks"."reviewedAt", "faultMarks"."outcome" from "faultMarks" inner join "surveyFaults" on "surveyFaults"."id" = "faultMarks"."faultId" where "faultMarks"."responseId" = ? and "surveyFaults"."withdrawnAt" is null order by "surveyFaults"."number";

-- listTextsOfResponse
select "texts"."number", "texts"."questionVersionId", "texts"."words", "textTerms"."likelyLanguage", "questionVersions"."text" as "question", (select count(*) as "many" from "textReadings" where "textReadings"."textNumber" = "texts"."number") as "readings", (select count(*) as "many" from "textFlags" where "textFlags"."textNumber" = "texts"."number") as "flags", (select count(distinct "codings"."themeId") as "many" from "codings" where "codings"."textNumber" = "texts"."number" and "codings"."removedAt" is null) as "themes" from "texts" left join "textTerms" on "textTerms"."textNumber" = "texts"."number" left join "questionVersions" on "questionVersions"."id" = "texts"."questionVersionId" where "texts"."source" = ? and "texts"."sourceId" = ? order by "texts"."number";

-- listTextsOfYoungPerson
select "texts"."number", "texts"."questionVersionId", "texts"."words", "textTerms"."likelyLanguage", "questionVersions"."text" as "question", (select count(*) as "many" from "textReadings" where "textReadings"."textNumber" = "texts"."number") as "readings", (select count(*) as "many" from "textFlags" where "textFlags"."textNumber" = "texts"."number") as "flags", (select count(distinct "codings"."themeId") as "many" from "codings" where "codings"."textNumber" = "texts"."number" and "codings"."removedAt" is null) as "themes" from "texts" left join "textTerms" on "textTerms"."textNumber" = "texts"."number" left join "questionVersions" on "questionVersions"."id" = "texts"."questionVersionId" inner join "youngPeoplesWords" on "youngPeoplesWords"."id" = "texts"."sourceId" where "texts"."source" = ? and "youngPeoplesWords"."responseId" = ? order by "texts"."number";

-- listVerdictsOnResponse
select "verdict", "judgedAt" from "responseJudgements" where "kind" = ? and "subject" = ? and "withdrawnAt" is null order by "judgedAt";
