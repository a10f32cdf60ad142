import { afterEach, expect, it } from "vitest";
import type { Actor } from "#app/domain/audit/audit.ts";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { type AuditSearch, parseOrdering } from "#app/domain/audit/audit-filter.ts";
import {
  entriesOnAPage,
  exportAuditEntries,
  listAuditEntries,
} from "#app/domain/audit/list-audit-entries.server.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { loader as auditFile } from "#app/routes/audit/file/route.ts";
import { loader as auditPage } from "#app/routes/audit/list/route.tsx";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { anInspection } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { ask, requestContext } from "../routes/asking.ts";
import { describeOnBoth } from "./on-both.ts";

const anything: AuditSearch = { by: "", action: "", from: "", to: "" };

describeOnBoth("the entries of the audit", (open) => {
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  /** A re-visit with four entries of its own, at 9am on four days of November. */
  async function setUp() {
    const inspection = await anInspection(open.db);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector", name: "Ada Adams" });
    const record = (day: number, actor: Actor, action: AuditAction, details?: Record<string, unknown>) =>
      open.db.transaction().execute((trx) =>
        recordAudit(trx, {
          at: Temporal.Instant.from(`2027-01-${day}T09:00:00Z`),
          actor,
          inspectionId: inspection.id,
          action,
          ...(details ? { details } : {}),
        }),
      );
    await record(10, inspection.leadActor, "theme.created");
    await record(11, cqc.actor, "coding.added");
    await record(12, { kind: "respondent" }, "consent.given");
    // As entries stand there that were made before there were codes.
    await record(13, cqc.actor, "made a theme" as AuditAction, { noted: '=HYPERLINK("http://x")' });
    reader = createBackgroundQueries(open.database);
    const reading = { db: open.db, reader };
    const list = async (search: Partial<AuditSearch>, order: string | null = null, page = 1) => {
      const listed = await listAuditEntries(reading, {
        inspectionId: inspection.id,
        search: { from: "2027-01-10", to: "", by: "", action: "", ...search },
        ordering: parseOrdering(order),
        page,
      });
      return listed.entries.map(({ at }) => at.toZonedDateTimeISO("UTC").day);
    };
    return { inspection, cqc, reading, list };
  }

  it("are narrowed by who did it, what was done in its words, and London's days", async () => {
    const { inspection, cqc, reading, list } = await setUp();
    expect(await list({})).toEqual([13, 12, 11, 10]);
    expect(await list({ by: cqc.id })).toEqual([13, 11]);
    expect(await list({ by: "respondent" })).toEqual([12]);
    // By its code and by the words of before.
    expect(await list({ action: "made a theme" })).toEqual([13, 10]);
    expect(await list({ action: "made a theme", by: cqc.id })).toEqual([13]);
    expect(await list({ from: "2027-01-11", to: "2027-01-12" })).toEqual([12, 11]);
    expect(await list({ from: "no day", to: "2027-01-10", by: "person" })).toContain(10);
    const { actions, people, count } = await listAuditEntries(reading, {
      inspectionId: inspection.id,
      search: { ...anything, by: "respondent" },
      ordering: parseOrdering(null),
      page: 1,
    });
    expect(count).toBe(1);
    expect(actions.filter((words) => words === "made a theme")).toHaveLength(1);
    expect(people.map(({ name }) => name)).toContain("Ada Adams");
  });

  it("are ordered by when, by whom or by what was done, and a page is never beyond the last", async () => {
    const { list } = await setUp();
    expect(await list({}, "at-ascending")).toEqual([10, 11, 12, 13]);
    expect(await list({ by: "person" }, "actor-ascending")).toEqual([13, 11, 10]);
    // "added words to a theme", "gave consent", "made a theme"
    expect(await list({}, "action-ascending")).toEqual([11, 12, 13, 10]);
    expect(await list({}, "action-descending")).toEqual([13, 10, 12, 11]);
    expect(await list({}, "at-ascending", 99)).toEqual([10, 11, 12, 13]);
    expect(await list({}, "at-ascending", -1)).toEqual([10, 11, 12, 13]);
  });

  it("are downloaded as CSV, all that pass, without formulas, and that is recorded", async () => {
    const { inspection } = await setUp();
    await open.db.transaction().execute(async (trx) => {
      for (let index = 0; index < 620; index += 1)
        await recordAudit(trx, {
          at: Temporal.Instant.from("2027-02-01T09:00:00Z"),
          actor: { kind: "noonday" },
          inspectionId: inspection.id,
          action: "sample.ended",
        });
    });
    const now = Temporal.Instant.from("2027-02-02T09:00:00Z");
    const context = requestContext(open.database, now);
    const cookie = await signInAs(open.db, inspection.lead, now);
    const params = { id: inspection.id };
    const take = (query: string) => ask(auditFile, context, { path: `/${query}`, params, cookie });
    const all = await take("?by=noonday&from=2027-02-01");
    expect(all.headers.get("Content-Disposition")).toMatch(/-audit-2027-02-02-.*\.csv/);
    const lines = (await all.text()).trimEnd().split("\r\n");
    expect(lines[0]).toContain(`Made from Noonday by ${inspection.lead.name}`);
    expect(lines).toHaveLength(1 + 620);
    expect(new Set(lines).size).toBe(lines.length);
    const some = await (await take("?action=made a theme")).text();
    expect(some).toContain(`"noted: =HYPERLINK(""http://x"")"`);
    expect(some).not.toMatch(/(^|,|")=/m);
    const downloads = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "audit.downloaded")
      .orderBy("number")
      .execute();
    expect(downloads.map(({ details }) => JSON.parse(details))).toEqual([
      { rows: 620, narrowed: { by: "noonday", from: "2027-02-01" } },
      { rows: 2, narrowed: { action: "made a theme" } },
    ]);
    const page = await (await ask(auditPage, context, { path: "/?page=1000", params, cookie })).json();
    expect(page.view.entries.length).toBeLessThanOrEqual(entriesOnAPage);
    expect(page.view.page).toBe(page.view.pages);
    const wrong = await ask(auditPage, context, { path: "/?from=2027-02-30&to=x", params, cookie });
    expect(Object.keys((await wrong.json()).mistakes)).toEqual(["from", "to"]);
    await context.reader.close();
  });

  it("end where they stood when the download began, without the download itself", async () => {
    const { inspection, reading } = await setUp();
    const batches = await exportAuditEntries(reading, {
      inspectionId: inspection.id,
      search: anything,
      actor: inspection.leadActor,
      now: Temporal.Instant.from("2027-02-02T09:00:00Z"),
    });
    const actions: string[] = [];
    for await (const entries of batches) actions.push(...entries.map(({ action }) => action));
    expect(actions[0]).toBe("made a theme");
    expect(actions).not.toContain("audit.downloaded");
  });
});
