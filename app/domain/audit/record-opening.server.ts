import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "./audit.ts";
import { recordAudit } from "./record-audit.server.ts";

type Opening = {
  revisitId: string;
  actor: PersonActor;
  now: Temporal.Instant;
  /** What was opened, as a sentence without its subject. */
  action: string;
  /** Ids and counts; never words. */
  details?: Readonly<Record<string, unknown>>;
};

/** Records that somebody opened words of families, young people or a meeting, in a transaction of its own. */
export async function recordOpening(db: Queries, { now: at, ...opening }: Opening): Promise<void> {
  await db.transaction().execute((trx) => recordAudit(trx, { at, ...opening }));
}
