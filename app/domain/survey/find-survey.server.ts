import type { Queries } from "#db/connection.ts";
import { findOpenPause } from "#db/queries/survey-pauses.ts";
import { findSurveyByInspection, findSurveyBySlug, listSurveysOfNotified } from "#db/queries/surveys.ts";
import { instantInLondon } from "../calendar/london-time.ts";
import { loadSignedWords } from "../language-words/signed-words.server.ts";
import { toldMonths } from "../retention/retention.ts";
import { isTranslatedLanguage } from "../translations/languages.ts";
import type { Survey } from "./survey.ts";

/** The survey at an area's address; null where there is none that families may know of. */
export async function findSurvey(db: Queries, { slug }: { slug: string }): Promise<Survey | null> {
  return readSurvey(db, await findSurveyBySlug(db, slug));
}

/** The survey of a re-visit, notified or not. */
export async function findSurveyOfInspection(db: Queries, inspectionId: string): Promise<Survey | null> {
  return readSurvey(db, await findSurveyByInspection(db, inspectionId));
}

/** The surveys of all areas that have been notified, by the area's name. */
export async function listSurveys(db: Queries): Promise<Survey[]> {
  const surveys: Survey[] = [];
  for (const row of await listSurveysOfNotified(db)) {
    const survey = await readSurvey(db, row);
    if (survey) surveys.push(survey);
  }
  return surveys;
}

const noLanguages = { languages: [], signedWords: {} };
const offeredCache = new Map<string, Pick<Survey, "languages" | "signedWords">>();
const maxOffered = 200;

// Every page of every family needs them, and there are few surveys: when a day ends in London is worked out once.
const endOfDayCache = new Map<string, Temporal.Instant>();
const maxEndsOfDays = 200;

/** A row as the survey it describes; null while its dates are not set. */
export async function readSurvey(
  db: Queries,
  row: Awaited<ReturnType<typeof findSurveyBySlug>>,
): Promise<Survey | null> {
  if (!row || row.opensAt === null || row.closesAt === null || row.finalDay === null) return null;
  const { opensAt, closesAt, finalDay, sealedEarlyAt, languages } = row;
  const offered = readLanguages(languages);
  await loadSignedWords(db, Object.values(offered.signedWords));
  return {
    inspectionId: row.surveyInspectionId,
    areaName: row.areaName,
    slug: row.slug,
    approvalId: row.latestApprovalId,
    ...offered,
    opensAt,
    closesAt,
    keptMonths: toldMonths(row),
    sealedAt: earliest(endOfDay(finalDay), sealedEarlyAt),
    pause: row.pausedAt === null ? null : await findPause(db, row.surveyInspectionId),
    extension: row.extensionReason === null ? null : { reason: row.extensionReason },
  };
}

/** `languages`: `pl,ur:ID`, a language with the id of its signed words. The same text gives the same object. */
function readLanguages(languages: string | null): Pick<Survey, "languages" | "signedWords"> {
  if (languages === null) return noLanguages;
  const cached = offeredCache.get(languages);
  if (cached) return cached;
  const pairs = languages
    .split(",")
    .map((one) => one.split(":"))
    .flatMap(([code = "", id]) => (isTranslatedLanguage(code) ? [[code, id] as const] : []));
  const offered = {
    languages: pairs.map(([code]) => code).sort(),
    signedWords: Object.fromEntries(pairs.filter(([, id]) => id !== undefined)),
  };
  if (offeredCache.size >= maxOffered) offeredCache.clear();
  offeredCache.set(languages, offered);
  return offered;
}

/** Null where it ended since its survey was read. */
async function findPause(db: Queries, inspectionId: string): Promise<Survey["pause"]> {
  const pause = await findOpenPause(db, inspectionId);
  return pause ? { pausedAt: pause.pausedAt, reason: pause.reason, expectedAt: pause.expectedAt } : null;
}

function endOfDay(date: string): Temporal.Instant {
  const known = endOfDayCache.get(date);
  if (known) return known;
  const end = instantInLondon(Temporal.PlainDate.from(date).add({ days: 1 }), new Temporal.PlainTime());
  if (endOfDayCache.size >= maxEndsOfDays) endOfDayCache.clear();
  endOfDayCache.set(date, end);
  return end;
}

/** The end of the final day, or when the lead inspector sealed the evidence, whichever comes first. */
function earliest(endOfVisit: Temporal.Instant, sealedAt: Temporal.Instant | null): Temporal.Instant {
  return sealedAt !== null && Temporal.Instant.compare(sealedAt, endOfVisit) < 0 ? sealedAt : endOfVisit;
}
