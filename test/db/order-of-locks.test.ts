import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { expect, it } from "vitest";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { lockInspection } from "#db/queries/deletions.ts";
import { anInspection } from "../factories/inspections.ts";
import { aDraft, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const at = Temporal.Instant.from("2026-11-24T12:00:00Z");
const actor = { kind: "noonday" } as const;
const record = (trx: Trx, inspectionId: string | null, action: AuditAction = "seal.computed") =>
  recordAudit(trx, { at, actor, inspectionId, action });

describeOnBoth("a transaction", (open) => {
  it.each([
    ["the turn of its re-visit", (trx: Trx, id: string) => serializeTransactions(trx, `inspection:${id}`)],
    ["the turn of people", (trx: Trx) => serializeTransactions(trx, "people")],
    ["the row of its re-visit", lockInspection],
  ])("takes no lock after it wrote to the audit, which others wait for: %s", async (_, lock) => {
    const { id } = await anInspection(open.db);
    const inOrder = (isLast: boolean) =>
      open.db.transaction().execute(async (trx) => {
        if (!isLast) await lock(trx, id);
        await record(trx, id);
        // What it has already is no matter.
        await lock(trx, id);
      });
    await expect(inOrder(true)).rejects.toThrow("locks are taken before the audit");
    await expect(inOrder(false)).resolves.toBeUndefined();
  });

  it("of a draft that was closed meanwhile takes what speaks of danger into the queue, too", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId, closesAt } = survey;
    const answers = everyAnswer(set, "He is scared of his teacher and says he wants to die.");
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set, "It is fine.") });
    await closeDueDrafts(open.db, closesAt.add({ minutes: 3 }));
    const now = closesAt.subtract({ milliseconds: 1 });
    await saveDraft(open.db, { survey, token, step: "focus/1", answers, done: true, copy: null, now });
    await closeDueDrafts(open.db, closesAt.add({ minutes: 6 }));
    expect(await submitResponse(open.db, { inspectionId, token, now })).toMatchObject({ kind: "received" });
    expect((await open.db.selectFrom("safeguardingFlags").selectAll().execute()).length).toBeGreaterThan(0);
    const actions = await open.db.selectFrom("auditEntries").select("action").orderBy("number").execute();
    expect(actions.map(({ action }) => action).slice(-2)).toEqual([
      "unfinished-response.reopened",
      "response.sent",
    ]);
  });

  it("that writes to the audit holds its re-visit first, so that whoever deletes that waits for nobody who waits for them", async () => {
    const { survey, set, duringIt } = await aSurvey(open.db);
    const { inspectionId, closesAt } = survey;
    const token = await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    await closeDueDrafts(open.db, closesAt.add({ minutes: 3 }));
    const waiting: Promise<unknown>[] = [];
    await open.db.transaction().execute(async (trx) => {
      await lockInspection(trx, inspectionId);
      if (open.database.kind === "postgres") {
        // A draft that is opened again is written into the audit before its response is stored.
        const inTime = closesAt.subtract({ milliseconds: 1 });
        waiting.push(submitResponse(open.db, { inspectionId, token, now: inTime }));
        waiting.push(open.db.transaction().execute((other) => record(other, inspectionId)));
        await untilWaiting(open.db, waiting.length);
      }
      await record(trx, inspectionId);
    });
    const results = await Promise.all(waiting);
    if (open.database.kind === "postgres") expect(results[0]).toMatchObject({ kind: "received" });
    const entries = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(entries.filter(({ action }) => action === "seal.computed")).toHaveLength(
      results.length === 0 ? 1 : 2,
    );
  });
});

/** Until so many transactions wait for a lock. */
async function untilWaiting(db: Queries, count: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await sql<{ waiting: string }>`select count(*) as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if (Number(rows[0]?.waiting) >= count) return;
    await wait(25);
  }
  throw new Error("nobody waits");
}
