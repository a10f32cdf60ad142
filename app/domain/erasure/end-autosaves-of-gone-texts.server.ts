import type { Trx } from "#db/connection.ts";
import { listAutosavesOfTexts, updateAutosavesAsEnded } from "#db/queries/autosaves.ts";
import { listTextSources } from "#db/queries/text-sources.ts";
import { readTextAddress } from "./text-address.ts";

/**
 * Forgets what anybody has typed about a text whose words are gone or changed: a form for a quotation takes the words as they
 * stood. Its address has the text's number, and not the id of what was erased.
 */
export async function endAutosavesOfGoneTexts(
  trx: Trx,
  about: {
    inspectionId: string;
    /** The note or the young person's words that were written anew, under the same number. */
    changedSourceId: string | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { inspectionId, changedSourceId, now } = about;
  const autosaves = (await listAutosavesOfTexts(trx, inspectionId)).flatMap(({ id, path, action }) => {
    const numbers = [path, action].flatMap((address) => {
      const text = readTextAddress(address);
      return text ? [text.number] : [];
    });
    return numbers.length === 0 ? [] : [{ id, numbers }];
  });
  if (autosaves.length === 0) return;
  const numbers = [...new Set(autosaves.flatMap((autosave) => autosave.numbers))];
  const texts = await listTextSources(trx, { inspectionId, numbers });
  const unchanged = new Set(
    texts.filter(({ sourceId }) => sourceId !== changedSourceId).map(({ number }) => number),
  );
  const gone = autosaves.filter((autosave) => autosave.numbers.some((number) => !unchanged.has(number)));
  await updateAutosavesAsEnded(trx, { ids: gone.map(({ id }) => id), endedAt: now });
}
