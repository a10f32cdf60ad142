import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { openDatabase } from "#db/connection.ts";
import { aYoungPeoplesResponse, aYoungPeoplesSet } from "#test/factories/young-peoples-response.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { anEvidenceBase } from "../factories/evidence-base.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";

const folder = mkdtempSync(join(tmpdir(), "noonday-openings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeOnBoth("an opening of words", (open) => {
  let server: RunningServer;
  let base: Awaited<ReturnType<typeof anEvidenceBase>>;
  let cookie: string;

  beforeEach(async () => {
    base = await anEvidenceBase(open.db);
    const { now, inspectionId } = base.by;
    const leadId = base.inspection.leadActor.personId;
    await open.db
      .insertInto("discussionWords")
      .values({
        ...{ id: "w", discussionId: "d", focusAreaId: base.focusAreaId, questionVersionId: null },
        ...{ participantId: null, words: "Nobody asked me.", mayQuote: true, recordedBy: leadId },
        ...{ recordedAt: Temporal.Instant.from("2026-11-24T12:00:00.000Z"), changedAt: null },
      })
      .execute();
    const stage = { db: open.db, inspection: base.inspection };
    const set = await aYoungPeoplesSet(stage);
    await aYoungPeoplesResponse(stage, { set, words: "Nobody rings.", sentAt: base.during.now });
    const quality = await aMember(open.db, {
      inspection: base.inspection,
      role: "cqc-inspector",
      name: "Ruth Okafor",
    });
    cookie = await signInAs(open.db, quality, now);
    expect(inspectionId).toBe(base.inspection.id);
    const variables = { NODE_ENV: "test" as const, PORT: String(await findFreePort()), DATA_DIR: folder };
    const url = open.database.place;
    const env = readEnv({ ...variables, DATABASE_URL: url }, "test");
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const clock = { now: () => now };
    const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
    server = await startServer({ env, database: openDatabase(url), clock, mail, log });
  });
  afterEach(() => server.stop());

  it("is in the audit, on every page that shows what families, young people or a meeting said", async () => {
    const home = `/revisits/${base.inspection.id}`;
    const finding = await open.db.selectFrom("findings").select("id").executeTakeFirstOrThrow();
    const theme = await open.db.selectFrom("themes").select("id").executeTakeFirstOrThrow();
    const response = await open.db.selectFrom("responses").select("id").executeTakeFirstOrThrow();
    const pages = {
      "/reading": "reading-room.opened",
      "/reading/1": "text.opened",
      "/quotations": "quotations.opened",
      "/young-people/d/focus/1": "young-peoples-words.opened",
      "/young-people/d/words/w": "young-peoples-words.opened",
      "/young-people/responses": "young-peoples-words.opened",
      "/open-meeting/m": "meeting-notes.opened",
      [`/themes/${theme.id}`]: "theme.opened",
      [`/themes/${theme.id}/split`]: "theme.split-opened",
      [`/findings/${base.focusAreaId}`]: "collation.focus-area-opened",
      [`/findings/${base.focusAreaId}/${finding.id}`]: "finding.opened",
      [`/collation/focus-areas/${base.focusAreaId}`]: "collation.focus-area-opened",
      [`/responses/${response.id}`]: "response.opened",
    };
    for (const [path, action] of Object.entries(pages)) {
      const before = await countEntries();
      const { status } = await fetch(server.origin + home + path, {
        headers: { cookie },
        redirect: "manual",
      });
      expect([path, status]).toEqual([path, 200]);
      const entries = await open.db
        .selectFrom("auditEntries")
        .select(["action", "details", "actorRole"])
        .where("actorKind", "=", "person")
        .orderBy("number")
        .offset(before)
        .limit(10)
        .execute();
      expect([path, entries.map((entry) => entry.action)]).toEqual([path, [action]]);
      expect(entries[0]?.actorRole).toBe("cqc-inspector");
      expect(JSON.stringify(entries)).not.toMatch(/We wait|Nobody/);
    }
  });

  async function countEntries(): Promise<number> {
    const entries = await open.db
      .selectFrom("auditEntries")
      .select("number")
      .where("actorKind", "=", "person")
      .execute();
    return entries.length;
  }
});
