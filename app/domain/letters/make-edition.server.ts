import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertLetterEdition } from "#db/queries/letters.ts";
import type { FoundLetter } from "./find-letter.server.ts";

/** Keeps the letter as it is now; where it was kept already and nothing has changed since, that edition. */
export async function makeEdition(
  trx: Trx,
  letter: FoundLetter,
  now: Temporal.Instant,
): Promise<{ id: string; number: number }> {
  if (letter.current) return letter.current;
  const edition = { id: makeId(), number: (letter.editions.at(-1)?.number ?? 0) + 1 };
  const content = letter.storedContent;
  await insertLetterEdition(trx, { ...edition, letterId: letter.id, content, madeAt: now });
  return edition;
}
