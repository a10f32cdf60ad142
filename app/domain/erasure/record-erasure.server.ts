import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertErasure } from "#db/queries/erasures.ts";
import type { ErasureKind } from "#db/tables/erasures.ts";

/**
 * Writes down that words were erased, in the transaction that erases them, so that the database's files are swept of them
 * soon after: every operation that takes back, changes or erases what somebody said calls it.
 */
export async function recordErasure(
  trx: Trx,
  { at, ...erasure }: { kind: ErasureKind; revisitId: string; subjectId: string; at: Temporal.Instant },
): Promise<void> {
  await insertErasure(trx, { id: makeId(), ...erasure, erasedAt: toText(at) });
}
