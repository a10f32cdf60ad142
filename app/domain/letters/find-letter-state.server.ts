import type { Queries } from "#db/connection.ts";
import { findLetterByRevisit, findLetterFinal } from "#db/queries/letters.ts";

/** Whether the letter is final, so that nothing it rests on is to be decided anew. */
export async function isLetterSettled(db: Queries, revisitId: string): Promise<boolean> {
  const letter = await findLetterByRevisit(db, revisitId);
  return letter !== undefined && (await findLetterFinal(db, letter.id)) !== undefined;
}
