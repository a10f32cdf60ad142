import type { Queries } from "#db/connection.ts";
import { listLetterFinalSendings } from "#db/queries/letter-last-steps.ts";
import {
  findLetterByInspection,
  findLetterFinal,
  findLetterPublication,
  listLetterSendings,
} from "#db/queries/letters.ts";
import type { Role } from "../access/roles.ts";
import { currentFinalSending, findReadableVersion, type ReadableLetter } from "./letter-readers.ts";
import { letterStatusOf } from "./steps.ts";

/** Whether the letter is final, so that nothing it rests on is to be decided again. */
export async function isLetterSettled(db: Queries, inspectionId: string): Promise<boolean> {
  const letter = await findLetterByInspection(db, inspectionId);
  return letter !== undefined && (await findLetterFinal(db, letter.id)) !== undefined;
}

/** What of the letter this role may read now. */
export async function findReadableLetter(
  db: Queries,
  { inspectionId, role }: { inspectionId: string; role: Role },
): Promise<ReadableLetter | null> {
  const letter = await findLetterByInspection(db, inspectionId);
  if (!letter) return findReadableVersion(role, null);
  const [sendings, final, publication, finalSendings] = await Promise.all([
    listLetterSendings(db, letter.id),
    findLetterFinal(db, letter.id),
    findLetterPublication(db, letter.id),
    listLetterFinalSendings(db, letter.id),
  ]);
  const status = letterStatusOf({ isAssured: false, sending: sendings.at(-1), final, publication });
  return findReadableVersion(role, {
    status,
    publication,
    finalSending: currentFinalSending(finalSendings, final),
  });
}
