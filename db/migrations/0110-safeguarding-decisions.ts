import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const dayMs = 24 * 3_600_000;
/** A weekend, and a day to see to them. */
const daysAnew = 3;
const untilSet = "1970-01-01T00:00:00.000Z";

const readMs = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

/**
 * Each entry of the safeguarding queue gets its level with the deadline that follows from it, its owner, its outcome, and
 * where it is about a document, the passages. What is done about it is of several kinds, a referral among them (¶16-17).
 * Entries from before had no deadline: theirs is a day after they came, and where that is over, three days from the newest entry of the audit. So they are
 * not all chased as the new version starts, and none is left out.
 */
export async function up(trx: Trx): Promise<void> {
  const flags = () => trx.schema.alterTable("safeguardingFlags");
  await flags()
    .addColumn("level", "text", (c) =>
      c.notNull().defaultTo("same-day").check(sql`level in ('danger-now', 'same-day')`),
    )
    .execute();
  await flags()
    .addColumn("startsAt", "text", (c) => c.notNull().defaultTo(untilSet))
    .execute();
  await flags()
    .addColumn("dueAt", "text", (c) => c.notNull().defaultTo(untilSet))
    .execute();
  await flags()
    .addColumn("ownerId", "text", (c) => c.references("people.id"))
    .execute();
  await flags().addColumn("positions", "text").execute();
  await flags()
    .addColumn("outcome", "text", (c) =>
      c.check(sql`outcome in ('referred', 'known', 'advice', 'no-concern', 'other-entry')`),
    )
    .execute();
  await flags()
    .addColumn("outcomeWords", "text", (c) => c.check(sql`length("outcomeWords") <= 2000`))
    .execute();
  await flags()
    .addColumn("closedBy", "text", (c) => c.references("people.id"))
    .execute();
  await flags().addColumn("closedAt", "text").execute();
  await trx.schema
    .createIndex("safeguardingFlags_closedAt")
    .on("safeguardingFlags")
    .column("closedAt")
    .execute();

  const { rows: newest } = await sql<{ newest: string | null }>`
    select max("at") as "newest" from "auditEntries"`.execute(trx);
  const now = readMs(newest[0]?.newest ?? untilSet);
  const textOf = (ms: number) =>
    Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: "millisecond" });
  const { rows } = await sql<{ id: string; raised: string }>`
    select id, "raisedAt" as "raised" from "safeguardingFlags"`.execute(trx);
  for (const { id, raised: raisedText } of rows) {
    const raised = readMs(raisedText);
    const isOverdue = raised + dayMs <= now;
    const startsAt = textOf(isOverdue ? now : raised);
    const dueAt = textOf(isOverdue ? now + daysAnew * dayMs : raised + dayMs);
    await sql`update "safeguardingFlags" set "startsAt" = ${startsAt}, "dueAt" = ${dueAt} where id = ${id}`.execute(
      trx,
    );
  }

  const actions = () => trx.schema.alterTable("safeguardingActions");
  await actions()
    .addColumn("kind", "text", (c) =>
      c
        .notNull()
        .defaultTo("note")
        .check(sql`kind in ('note', 'level', 'owner', 'referral', 'outcome', 'reopened')`),
    )
    .execute();
  await actions().addColumn("value", "text").execute();
  await actions()
    .addColumn("referredTo", "text", (c) => c.check(sql`length("referredTo") <= 200`))
    .execute();
  await actions().addColumn("referredAt", "text").execute();
  await actions()
    .addColumn("reference", "text", (c) => c.check(sql`length(reference) <= 100`))
    .execute();
}
