import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  deleteUnwantedReminders,
  insertUnwantedReminders,
  listUnwantedReminders,
} from "#db/queries/reminders.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type ReminderKind, reminderKinds } from "./reminder.ts";

/** The kinds of reminders that somebody gets. */
export async function listWantedReminders(db: Queries, personId: string): Promise<ReminderKind[]> {
  const unwanted = await listUnwantedReminders(db, personId);
  return reminderKinds.map(({ kind }) => kind).filter((kind) => !unwanted.includes(kind));
}

/** Which reminders somebody gets from now on, by their own choice. */
export async function chooseReminders(
  db: Queries,
  { personId, wanted, now }: { personId: string; wanted: readonly ReminderKind[]; now: Temporal.Instant },
): Promise<{ kind: "chosen" } | { kind: "same" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const before = await listWantedReminders(trx, personId);
    const kinds = reminderKinds.map(({ kind }) => kind);
    const chosen = kinds.filter((kind) => wanted.includes(kind));
    if (chosen.join() === before.join()) return { kind: "same" as const };
    await deleteUnwantedReminders(trx, personId);
    const unwanted = kinds.filter((kind) => !wanted.includes(kind));
    if (unwanted.length > 0)
      await insertUnwantedReminders(
        trx,
        unwanted.map((kind) => ({ personId, kind, chosenAt: now })),
      );
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "person", personId, role: null }, inspectionId: null },
      action: "person.reminders-chosen",
      details: { wanted: chosen },
    });
    return { kind: "chosen" as const };
  });
}
