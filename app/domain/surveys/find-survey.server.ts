import { fromText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { findSurveyByRevisit, findSurveyBySlug, listSurveysOfNotified } from "#db/queries/surveys.ts";
import { instantInLondon } from "../revisits/london-time.ts";
import type { Survey } from "./survey.ts";

/** The survey at an area's address; null where there is none that families may know of. */
export async function findSurvey(db: Queries, { slug }: { slug: string }): Promise<Survey | null> {
  return read(await findSurveyBySlug(db, slug));
}

/** The survey of a re-visit, notified or not. */
export async function findSurveyOfRevisit(db: Queries, revisitId: string): Promise<Survey | null> {
  return read(await findSurveyByRevisit(db, revisitId));
}

/** The surveys of all areas that have been notified, by the area's name. */
export async function listSurveys(db: Queries): Promise<Survey[]> {
  return (await listSurveysOfNotified(db)).flatMap((row) => read(row) ?? []);
}

function read(row: Awaited<ReturnType<typeof findSurveyBySlug>>): Survey | null {
  if (!row || row.opensAt === null || row.closesAt === null || row.finalDay === null) return null;
  const { finalDay, ...survey } = row;
  return {
    ...survey,
    opensAt: fromText(row.opensAt),
    closesAt: fromText(row.closesAt),
    sealedAt: instantInLondon(Temporal.PlainDate.from(finalDay).add({ days: 1 }), new Temporal.PlainTime()),
  };
}
