import type { Trx } from "#db/connection.ts";
import { listFlagsOfText, updateFlagsAsChanged } from "#db/queries/safeguarding.ts";
import type { TextSource } from "#db/tables/enumerations.ts";
import type { DangerKind } from "../danger/danger-words.ts";

/**
 * After a text was changed: marks the entries about what stood there, and returns what of the danger `found` in it now is to
 * be raised. An entry that nobody has opened stands for the words of now, where all that it was raised for is still in them:
 * it is left as it is, since a corrected slip of the pen is no other danger. To be asked in turn with whoever opens entries.
 */
export async function markChangedEntries(
  trx: Trx,
  {
    text,
    found,
    now,
  }: {
    text: { source: TextSource; sourceId: string; questionVersionId: string | null; child?: number };
    found: readonly DangerKind[];
    now: Temporal.Instant;
  },
): Promise<DangerKind[]> {
  const flags = await listFlagsOfText(trx, text);
  const foundKinds = new Set<string>(found);
  const isCurrent = (flag: (typeof flags)[number]) =>
    !flag.ofTranslation &&
    flag.seenAt === null &&
    flag.wordsChangedAt === null &&
    flag.kinds.every((kind) => foundKinds.has(kind));
  const flagIds = flags.filter((flag) => !isCurrent(flag)).map(({ id }) => id);
  if (flagIds.length > 0) await updateFlagsAsChanged(trx, { flagIds, wordsChangedAt: now });
  const known = new Set(flags.filter(isCurrent).flatMap(({ kinds }) => kinds));
  return found.filter((kind) => !known.has(kind));
}
