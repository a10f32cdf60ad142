import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { deleteReading, findText, insertReading } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { checkActor } from "../audit/check-actor.server.ts";
import { revealSamples } from "../samples/change-sample.server.ts";

/** Keeps that an inspector has read a text, or takes that back. */
export function markText(
  db: Queries,
  input: { inspectionId: string; number: number; read: boolean; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "marked" | "no-such-text" }> {
  const { inspectionId, number, read, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await checkActor(trx, { actor, inspectionId });
    if (!(await findText(trx, { inspectionId, number }))) return { kind: "no-such-text" };
    const reading = { textNumber: number, personId: actor.personId };
    if (read) {
      await insertReading(trx, { ...reading, readAt: toText(now) });
      await revealSamples(trx, { inspectionId, textNumber: number, actor, now });
    } else await deleteReading(trx, reading);
    return { kind: "marked" };
  });
}
