import type { Env } from "#app/platform/env.ts";
import type { Queries } from "#db/connection.ts";
import { kindOf } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findNotice } from "#db/queries/privacy-notices.ts";
import { findSignInRule } from "#db/queries/sign-in-rules.ts";
import { countBackupDays } from "../backups/backup.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { listPeople } from "../people/list-people.server.ts";
import { toldMonths } from "../retention/retention.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { languageNames } from "../translations/languages.ts";
import { type AssessmentPart, writeAssessment } from "./assessment.ts";

/** The impact assessment of an inspection, filled from what is set up here; null where there is no such inspection. */
export async function findAssessment(
  { db, env }: { db: Queries; env: Env },
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<{ areaName: string; parts: AssessmentPart[] } | null> {
  const [inspection, survey, people, notice, rule] = await Promise.all([
    findInspection(db, inspectionId),
    findSurveyOfInspection(db, inspectionId),
    listPeople(db, { inspectionId, now }),
    findNotice(db, { inspectionId, edition: null }),
    findSignInRule(db, inspectionId),
  ]);
  if (!inspection) return null;
  const parts = writeAssessment({
    areaName: inspection.areaName,
    surveyText: survey
      ? `from ${formatDateAndTime(survey.opensAt)} to ${formatDateAndTime(survey.closesAt)}`
      : null,
    database: kindOf(db),
    hasBackups: env.backupRecipients.trim() !== "",
    backupDays: countBackupDays(env.backupDays),
    hasErasureListCopy: env.erasureListCopyDir !== undefined,
    isHttps: env.publicOrigin.startsWith("https:"),
    hasSmtp: env.smtpUrl !== undefined,
    openidName: env.openid?.name ?? null,
    requiresStrongSignIn: rule !== undefined,
    hasTimeStamps: env.timestampUrl !== undefined,
    hasScanner: env.clamavUrl !== undefined,
    trustedProxies: env.trustedProxies,
    keptMonths: toldMonths(inspection),
    isKeptConfirmed: inspection.retentionMonths !== null,
    languages: (survey?.languages ?? []).map((language) => languageNames[language].english),
    people: people.members,
    controllers: notice?.controllers ?? "",
    contact: notice?.contact ?? "",
    noticeEdition: notice?.edition ?? null,
  });
  return { areaName: inspection.areaName, parts };
}
