-- findSurveyAndDraft
select "surveys"."inspectionId" as "surveyInspectionId", "surveys"."areaName", "surveys"."slug", "surveys"."kind", "surveys"."retentionMonths", "surveys"."pausedAt", "surveys"."extensionReason", "surveys"."opensAt", "surveys"."closesAt", "surveys"."finalDay", "surveys"."sealedEarlyAt", "surveys"."latestApprovalId", "surveys"."languages", "drafts".* from "surveys" left join "drafts" on "drafts"."inspectionId" = "surveys"."inspectionId" and "drafts"."tokenHash" = ? where "surveys"."slug" = ? and "surveys"."notifiedAt" is not null and "surveys"."deletedAt" is null;

-- findSurveyByInspection
select "surveys"."inspectionId" as "surveyInspectionId", "surveys"."areaName", "surveys"."slug", "surveys"."kind", "surveys"."retentionMonths", "surveys"."pausedAt", "surveys"."extensionReason", "surveys"."opensAt", "surveys"."closesAt", "surveys"."finalDay", "surveys"."sealedEarlyAt", "surveys"."latestApprovalId", "surveys"."languages" from "surveys" where "surveys"."inspectionId" = ?;

-- findSurveyBySlug
select "surveys"."inspectionId" as "surveyInspectionId", "surveys"."areaName", "surveys"."slug", "surveys"."kind", "surveys"."retentionMonths", "surveys"."pausedAt", "surveys"."extensionReason", "surveys"."opensAt", "surveys"."closesAt", "surveys"."finalDay", "surveys"."sealedEarlyAt", "surveys"."latestApprovalId", "surveys"."languages" from "surveys" where "surveys"."slug" = ? and "surveys"."notifiedAt" is not null and "surveys"."deletedAt" is null;

-- listSurveysOfNotified
select "surveys"."inspectionId" as "surveyInspectionId", "surveys"."areaName", "surveys"."slug", "surveys"."kind", "surveys"."retentionMonths", "surveys"."pausedAt", "surveys"."extensionReason", "surveys"."opensAt", "surveys"."closesAt", "surveys"."finalDay", "surveys"."sealedEarlyAt", "surveys"."latestApprovalId", "surveys"."languages" from "surveys" where "surveys"."notifiedAt" is not null and "surveys"."deletedAt" is null order by "surveys"."areaName", "surveys"."dayOne" desc;
