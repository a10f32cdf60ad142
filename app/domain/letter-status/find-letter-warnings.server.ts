import type { Queries } from "#db/connection.ts";
import { listLetterFinalSendings } from "#db/queries/letter-last-steps.ts";
import {
  findLetterByInspection,
  findLetterFinal,
  findLetterPublication,
  listLetterComments,
  listLetterSendings,
} from "#db/queries/letters.ts";
import { type DeadlineFacts, type LetterWarning, listLetterWarnings } from "./deadlines.ts";
import { findLetterDates } from "./find-letter-dates.server.ts";

/** What of the letter is due today or overdue. */
export async function findLetterWarnings(
  db: Queries,
  about: { inspectionId: string; now: Temporal.Instant },
): Promise<LetterWarning[]> {
  const [dates, letter] = await Promise.all([
    findLetterDates(db, about),
    findLetterByInspection(db, about.inspectionId),
  ]);
  const facts: DeadlineFacts = letter
    ? { dates, ...(await readDone(db, letter.id)) }
    : { dates, commentBy: null, unanswered: 0, isFinalSent: false, isPublished: false };
  return listLetterWarnings(facts, about.now);
}

async function readDone(db: Queries, letterId: string): Promise<Omit<DeadlineFacts, "dates">> {
  const [sendings, comments, final, finalSendings, publication] = await Promise.all([
    listLetterSendings(db, letterId),
    listLetterComments(db, letterId),
    findLetterFinal(db, letterId),
    listLetterFinalSendings(db, letterId),
    findLetterPublication(db, letterId),
  ]);
  return {
    commentBy: sendings.at(-1)?.commentBy ?? null,
    unanswered: comments.filter(({ answeredAt }) => answeredAt === null).length,
    isFinalSent: finalSendings.some(({ editionId }) => editionId === final?.editionId),
    isPublished: publication !== undefined,
  };
}
