import { rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { enqueueMissingJobs } from "#app/domain/jobs/enqueue-missing-jobs.server.ts";
import { nameInspector } from "#app/domain/safeguarding/name-inspector.server.ts";
import { nameStandIn } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { chaseEntries } from "#app/domain/safeguarding-chasing/chase-entries.server.ts";
import { listStandInsOf } from "#app/domain/stand-ins/find-stand-ins.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { chaseRecordings } from "#app/domain/young-peoples-recordings/chase-recordings.server.ts";
import { markAsHeard } from "#app/domain/young-peoples-recordings/hear-recording.server.ts";
import { findRecording } from "#app/domain/young-peoples-recordings/open-recordings.server.ts";
import { runDueJobs } from "#test/factories/jobs.ts";
import { aRecordingRevisit } from "#test/factories/recording-people.ts";
import { youngPeoplesTime as at } from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";

/** Tuesday 1 December 2026, 10am in London: due at 5pm. */
const after = (minutes: number) => at.add({ minutes });
const half = 210;

describeOnBoth("recordings and drawings that wait to be heard", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function opened() {
    const revisit = await aRecordingRevisit(open.db, folders, { areaName: "Exampleshire" });
    const sent: { id: string; to: string; subject: string; text: string }[] = [];
    let isAway = false;
    const mail = {
      send: async (message: (typeof sent)[number]) => {
        if (isAway) return "failed" as const;
        sent.push(message);
        return "sent" as const;
      },
    };
    /** Two processes at once look for what is due, and send it. */
    const run = async (now: Temporal.Instant) => {
      sent.length = 0;
      await Promise.all([chaseRecordings(open.db, now), chaseRecordings(open.db, now)]);
      await chaseEntries(open.db, now);
      const failures = await runDueJobs(open.db, { clock: { now: () => now }, mail });
      expect(failures.length > 0).toBe(isAway);
      return sent.map(({ to }) => to);
    };
    const hear = (recordingId: string, actor: PersonActor, now = at) =>
      markAsHeard(open.db, { inspection: revisit.row, recordingId, actor, now });
    const lead = revisit.inspection.lead.email;
    const mailServer = (away: boolean) => {
      isAway = away;
    };
    return { ...revisit, sent: revisit.sent, messages: sent, run, hear, lead, mailServer };
  }

  it("are told to the named inspector by a message without a word, a name, or what it is about", async () => {
    const { run, sent, messages, lead, begin } = await opened();
    await sent();
    expect(await run(after(1))).toEqual([lead]);
    const [message] = messages;
    expect(message?.subject).toBe(
      "Re-visit of Exampleshire: a recording or drawing of a young person waits for you",
    );
    expect(message?.text).toMatch(/https:\/\/noonday\.example\/revisits\/[\w-]+\/young-people\/recordings/);
    expect(message?.text).not.toMatch(/anything else|college|own-device/);
    expect(await run(after(2))).toEqual([]);
    // A response without any tells nobody of one.
    const typed = await begin(after(3));
    await typed.consent("drawing");
    expect(await run(after(4))).toEqual([]);
  });

  it("are told again once mail goes, and by a job that was lost, at least once and under one id", async () => {
    const { run, sent, lead, mailServer, row } = await opened();
    await sent();
    mailServer(true);
    expect(await run(after(1))).toEqual([]);
    await open.db.deleteFrom("jobs").execute();
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBe(1);
    mailServer(false);
    expect(await run(after(2))).toEqual([lead]);
    const told = await open.db.selectFrom("youngPeoplesRecordings").select("toldAt").execute();
    expect(told).toEqual([{ toldAt: after(2) }]);
    expect(row.deletedAt).toBeNull();
  });

  it("are told to the second inspector at half their time, who may hear them then, and to quality assurance", async () => {
    const { run, sent, hear, lead, cqc, assurer, row, messages } = await opened();
    const { recordingId } = await sent();
    const mayOpen = async (
      person: typeof cqc,
      role: "cqc-inspector" | "quality-assurance",
      minutes: number,
    ) =>
      (
        await findRecording(open.db, {
          ...{ inspection: row, personId: person.id, role, recordingId, now: after(minutes) },
        })
      )?.mayOpen;
    expect(await run(after(1))).toEqual([lead]);
    expect(await run(after(half - 1))).toEqual([]);
    expect(await mayOpen(cqc, "cqc-inspector", half - 1)).toBe(false);
    expect(await hear(recordingId, cqc.actor, after(half - 1))).toEqual({ kind: "not-first-listener" });
    expect(await run(after(half))).toEqual([cqc.email]);
    expect(messages[0]?.subject).toContain("nobody has heard or seen a recording or drawing");
    expect(await run(after(half + 1))).toEqual([]);
    expect(await run(after(315))).toEqual([assurer.email]);
    expect(await mayOpen(assurer, "quality-assurance", 316)).toBe(false);
    expect(await hear(recordingId, assurer.actor, after(316))).toEqual({ kind: "not-first-listener" });
    expect(await run(after(420))).toEqual([cqc.email]);
    expect(await mayOpen(cqc, "cqc-inspector", 421)).toBe(true);
    expect(await hear(recordingId, cqc.actor, after(421))).toEqual({ kind: "heard" });
    expect(await run(after(900))).toEqual([]);
    const actions = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(actions.filter(({ action }) => action === "young-peoples-recording.chased")).toHaveLength(3);
  });

  it("are told to another where whoever was to be told has left before", async () => {
    const { run, sent, lead, cqc, assurer } = await opened();
    await sent();
    expect(await run(after(1))).toEqual([lead]);
    await chaseRecordings(open.db, after(half));
    await open.db.updateTable("members").set({ leftAt: at }).where("personId", "=", cqc.id).execute();
    expect(await run(after(half + 1))).toEqual([]);
    expect(await run(after(half + 2))).toEqual([assurer.email]);
  });

  it("are not chased once heard, or taken back", async () => {
    const { run, sent, hear, inspection, lead } = await opened();
    const first = await sent();
    const other = await sent();
    expect(await run(after(1))).toEqual([lead]);
    expect(await hear(first.recordingId, inspection.leadActor, after(5))).toEqual({ kind: "heard" });
    expect(await other.consent("recording", false, after(6))).toEqual({ kind: "recorded" });
    expect(await run(after(half))).toEqual([]);
    expect(await open.db.selectFrom("youngPeoplesRecordingNotices").selectAll().execute()).toEqual([]);
  });

  it("are told to who stands in, and to whoever is named instead", async () => {
    const { run, sent, hear, inspection, inspectionId, cqc, assurer, lead } = await opened();
    const { recordingId } = await sent();
    expect(await run(after(1))).toEqual([lead]);
    const day = Temporal.PlainDate.from("2026-12-01");
    const by = { inspectionId, createdBy: inspection.lead.id, actor: inspection.leadActor, now: after(2) };
    const standIn = { kind: "safeguarding", absentId: inspection.lead.id, standInId: assurer.id } as const;
    expect(await nameStandIn(open.db, { ...by, ...standIn, from: day, until: day })).toEqual({
      kind: "named",
    });
    expect(await run(after(3))).toEqual([assurer.email]);
    const [current] = await listStandInsOf(open.db, { ...by, personId: assurer.id });
    const actor: PersonActor = { ...assurer.actor, standIn: current };
    expect(await hear(recordingId, inspection.leadActor, after(4))).toEqual({ kind: "not-first-listener" });
    await nameInspector(open.db, { ...by, personId: cqc.id });
    expect(await run(after(5))).toEqual([cqc.email]);
    expect(await hear(recordingId, actor, after(6))).toEqual({ kind: "not-first-listener" });
    expect(await hear(recordingId, cqc.actor, after(6))).toEqual({ kind: "heard" });
  });

  it("wait in the lists of those who are asked: to be heard, then to be put into words", async () => {
    const { sent, hear, inspection, inspectionId, cqc, assurer } = await opened();
    const { recordingId } = await sent();
    const waits = async (
      personId: string,
      role: "cqc-inspector" | "quality-assurance" | "parent-carer-forum",
    ) =>
      (await listWaiting(open.db, { inspectionId, personId, role, now: after(1) }))
        .filter(({ kind }) => kind.includes("ecordings"))
        .map(({ kind, count }) => `${kind} ${count}`);
    expect(await waits(cqc.id, "cqc-inspector")).toEqual(["unheardRecordings 1"]);
    expect(await waits(assurer.id, "quality-assurance")).toEqual(["unheardRecordings 1"]);
    expect(await waits(cqc.id, "parent-carer-forum")).toEqual([]);
    await hear(recordingId, inspection.leadActor);
    expect(await waits(cqc.id, "cqc-inspector")).toEqual(["recordingsToWriteDown 1"]);
    expect(await waits(assurer.id, "quality-assurance")).toEqual([]);
  });
});
