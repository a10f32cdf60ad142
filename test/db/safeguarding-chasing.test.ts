import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { enqueueJob } from "#app/domain/jobs/enqueue-job.server.ts";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { findNamedInspector } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { endStandIn, nameStandIn } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { openEntry } from "#app/domain/safeguarding/open-entry.server.ts";
import { recordAction } from "#app/domain/safeguarding/record-action.server.ts";
import { chaseEntries } from "#app/domain/safeguarding-chasing/chase-entries.server.ts";
import { writeConcern } from "#app/domain/safeguarding-decisions/write-concern.server.ts";
import { listStandIns, listStandInsOf } from "#app/domain/stand-ins/find-stand-ins.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { pairedFolders } from "#test/factories/folders.ts";
import { anInspection } from "#test/factories/inspections.ts";
import { endLeases, runDueJobs } from "#test/factories/jobs.ts";
import { aMember } from "#test/factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

/** A mail server that writes down to whom it sent something. */
const noting = (sentTo: string[]) => ({
  async send({ to }: { to: string }): Promise<"sent"> {
    sentTo.push(to);
    return "sent";
  },
});

/** Tuesday 1 December 2026, 10am in London. */
const at = Temporal.Instant.from("2026-12-01T10:00:00Z");
const after = (minutes: number) => at.add({ minutes });

describeOnBoth("entries that nobody sees to", (open) => {
  async function opened() {
    const inspection = await anInspection(open.db);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const by = { inspectionId: inspection.id, createdBy: inspection.lead.id, actor: inspection.leadActor };
    const write = async (now = at, dangerNow = true) => {
      const id = makeId();
      const concern = { words: "The green bus.", saidBy: "", happened: "", setting: "", dangerNow };
      await writeConcern(open.db, { ...by, id, concern, now });
      return id;
    };
    const sent: { to: string; subject: string; text: string }[] = [];
    /** Two processes at once look for what is due, and send it. */
    const chase = async (now: Temporal.Instant) => {
      sent.length = 0;
      const mail = {
        send: async (message: (typeof sent)[number]) => {
          sent.push(message);
          return "sent" as const;
        },
      };
      await Promise.all([chaseEntries(open.db, now), chaseEntries(open.db, now)]);
      expect(await runDueJobs(open.db, { clock: { now: () => now }, mail })).toEqual([]);
      return sent.map(({ to }) => to);
    };
    return { inspection, cqc, assurer, by, write, chase, sent, lead: inspection.lead.email };
  }

  it("tells the second inspector at half its time, then quality assurance, each once", async () => {
    const { write, chase, sent, lead, cqc, assurer } = await opened();
    await write();
    expect(await chase(after(1))).toEqual([lead]);
    expect(await chase(after(29))).toEqual([]);
    expect(await chase(after(30))).toEqual([cqc.email]);
    expect(sent[0]?.subject).toContain("nobody has opened an entry");
    expect(JSON.stringify(sent)).not.toContain("green bus");
    expect(await chase(after(31))).toEqual([]);
    expect(await chase(after(45))).toEqual([assurer.email]);
    expect(await chase(after(59))).toEqual([]);
    expect(await chase(after(60))).toEqual([cqc.email]);
    expect(sent[0]?.subject).toContain("overdue");
    expect(await chase(after(90))).toEqual([assurer.email]);
    expect(await chase(after(300))).toEqual([]);
  });

  it("tells nobody of what was opened and done in time, and of what was only opened at its end", async () => {
    const { by, write, chase, lead, cqc } = await opened();
    const [done, seen] = [await write(), await write()];
    expect(await chase(after(1))).toEqual([lead]);
    await recordAction(open.db, { ...by, entryId: done, id: makeId(), done: "Rang.", now: after(5) });
    await openEntry(open.db, { ...by, entryId: seen, now: after(5) });
    expect(await chase(after(59))).toEqual([]);
    expect(await chase(after(60))).toEqual([cqc.email]);
  });

  it("counts the same working day from when people work: nobody is chased in the night", async () => {
    const { write, chase, lead, cqc } = await opened();
    const night = Temporal.Instant.from("2026-12-01T21:00:00Z");
    await write(night, false);
    expect(await chase(night.add({ minutes: 1 }))).toEqual([lead]);
    expect(await chase(Temporal.Instant.from("2026-12-02T10:29:00Z"))).toEqual([]);
    expect(await chase(Temporal.Instant.from("2026-12-02T10:30:00Z"))).toEqual([cqc.email]);
  });

  it("looks for another where whoever was to be told has left before", async () => {
    const { inspection, write, chase, lead, cqc, assurer } = await opened();
    await write();
    expect(await chase(after(1))).toEqual([lead]);
    await chaseEntries(open.db, after(30));
    await open.db.updateTable("members").set({ leftAt: at }).where("personId", "=", cqc.id).execute();
    expect(await chase(after(31))).toEqual([]);
    expect(await chase(after(32))).toEqual([assurer.email]);
    expect(inspection.id).not.toBe("");
  });

  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["after the chase", 1],
    ["before the message is sent", 1],
    ["after the message was sent", 2],
    ["after the notice was recorded", 1],
  ])(
    "a process that is killed %s leaves it to another, and nobody has two different messages",
    async (step, count) => {
      const { write, chase, lead } = await opened();
      const { dataDir } = await pairedFolders(open.db);
      folders.push(dataDir);
      await write();
      expect(await chase(after(1))).toEqual([lead]);
      const now = after(30);
      const job = { kind: "chase-safeguarding-entries", key: "", payload: {} } as const;
      await open.db.transaction().execute((trx) => enqueueJob(trx, job));
      const program = ["test/db/doomed-runner.ts", open.database.place, dataDir, now.toString(), step];
      const doomed = spawn(process.execPath, ["--no-warnings", ...program], { stdio: "ignore" });
      expect(await once(doomed, "exit")).toEqual([null, "SIGKILL"]);
      await endLeases(open.db);
      const mail = {
        async send(message: object) {
          appendFileSync(`${dataDir}/sent`, `${JSON.stringify(message)}\n`);
          return "sent" as const;
        },
      };
      await chaseEntries(open.db, now);
      expect(await runDueJobs(open.db, { clock: { now: () => now }, mail })).toEqual([]);
      const messages = existsSync(`${dataDir}/sent`)
        ? readFileSync(`${dataDir}/sent`, "utf8").trim().split("\n")
        : [];
      // Only one that had gone already goes again, under the same id.
      expect(messages).toHaveLength(count);
      expect(new Set(messages).size).toBe(1);
      const notices = await open.db.selectFrom("safeguardingNotices").select("sentAt").execute();
      expect(notices.map(({ sentAt }) => sentAt !== null)).toEqual([true]);
    },
  );
});

describeOnBoth("somebody who stands in", (open) => {
  const day = (text: string) => Temporal.PlainDate.from(text);

  async function opened() {
    const inspection = await anInspection(open.db);
    const cqc = await aMember(open.db, { inspection, role: "cqc-inspector" });
    const assurer = await aMember(open.db, { inspection, role: "quality-assurance" });
    const by = { inspectionId: inspection.id, createdBy: inspection.lead.id, now: at };
    const name = (more: Partial<Parameters<typeof nameStandIn>[1]> = {}) =>
      nameStandIn(open.db, {
        ...{ ...by, actor: inspection.leadActor, kind: "safeguarding", absentId: inspection.lead.id },
        ...{ standInId: assurer.id, from: day("2026-12-01"), until: day("2026-12-04") },
        ...more,
      });
    const told = async (now = at) =>
      (await findNamedInspector(open.db, { id: inspection.id, createdBy: inspection.lead.id }, now)).inspector
        ?.personId;
    return { inspection, cqc, assurer, by, name, told };
  }

  it("is told instead, on these days in London, and may do what is to be done in the queue", async () => {
    const { inspection, assurer, by, name, told } = await opened();
    expect(await name()).toEqual({ kind: "named" });
    expect(await told()).toBe(assurer.id);
    expect(await told(Temporal.Instant.from("2026-12-04T23:59:59Z"))).toBe(assurer.id);
    expect(await told(Temporal.Instant.from("2026-12-05T00:00:00Z"))).toBe(inspection.lead.id);
    const id = makeId();
    const concern = { words: "The green bus.", saidBy: "", happened: "", setting: "", dangerNow: true };
    await writeConcern(open.db, { ...by, id, concern, actor: inspection.leadActor });
    const [standIn] = await listStandInsOf(open.db, { ...by, personId: assurer.id });
    const actor: PersonActor = { ...assurer.actor, standIn };
    const opening = await openEntry(open.db, { ...by, entryId: id, actor });
    expect(opening).toMatchObject({ concern: { isHidden: false }, seenByName: assurer.name });
    await recordAction(open.db, { ...by, entryId: id, id: makeId(), done: "Rang.", actor });
    const audited = JSON.stringify(await open.db.selectFrom("auditEntries").selectAll().execute());
    expect(audited).toContain(`standsInFor\\":\\"${inspection.lead.id}`);
    const [named] = await listStandIns(open.db, by);
    const ending = { ...by, actor: inspection.leadActor, id: named?.id ?? "" };
    expect(await endStandIn(open.db, ending)).toEqual({ kind: "ended" });
    expect(await endStandIn(open.db, ending)).toEqual({ kind: "ended-before" });
    // What was begun before it ended is refused.
    expect(await recordAction(open.db, { ...by, entryId: id, id: makeId(), done: "Again.", actor })).toEqual({
      kind: "not-reader",
    });
    expect(await told()).toBe(inspection.lead.id);
  });

  it("is named by the absent one or a lead, for one person at a time, and is not away themselves", async () => {
    const { inspection, cqc, assurer, by, name } = await opened();
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    expect(await name({ actor: cqc.actor })).toEqual({ kind: "not-yours" });
    expect(await name({ standInId: forum.id })).toEqual({ kind: "no-such-person" });
    expect(await name({ standInId: inspection.lead.id })).toEqual({ kind: "same-person" });
    expect(await name({ until: day("2026-11-30") })).toEqual({ kind: "wrong-order" });
    expect(await name({ from: day("2026-11-01"), until: day("2026-11-30") })).toEqual({ kind: "over" });
    expect(await name({ until: day("2027-12-04") })).toEqual({ kind: "too-long" });
    expect(await name({ kind: "lead", absentId: cqc.id })).toEqual({ kind: "not-yours" });
    const outcomes = await Promise.all([name(), name({ standInId: cqc.id })]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["named", "overlaps"]);
    expect((await name({ kind: "lead", from: day("2026-12-04"), standInId: cqc.id })).kind).toBe("named");
    const back = { absentId: cqc.id, standInId: inspection.lead.id };
    expect((await name({ ...back, kind: "lead" })).kind).toBe("not-yours");
    expect(await listStandIns(open.db, by)).toHaveLength(2);
    expect(await listStandInsOf(open.db, { ...by, personId: forum.id })).toEqual([]);
    expect(assurer.id).not.toBe(cqc.id);
  });

  it("is nobody any more once they or the absent one have left or were deactivated: another is told", async () => {
    const { inspection, cqc, assurer, by, name, told } = await opened();
    await name();
    const id = makeId();
    const concern = { words: "The green bus.", saidBy: "", happened: "", setting: "", dangerNow: true };
    await writeConcern(open.db, { ...by, id, concern, actor: inspection.leadActor });
    const sentTo: string[] = [];
    const run = (now: Temporal.Instant) =>
      runDueJobs(open.db, {
        clock: { now: () => now },
        mail: noting(sentTo),
      });
    await run(after(1));
    expect(sentTo).toEqual([assurer.email]);
    await deactivatePerson(open.db, { personId: assurer.id, actor: inspection.leadActor, now: after(2) });
    expect(await told(after(2))).toBe(cqc.id);
    await run(after(3));
    expect(sentTo).toEqual([assurer.email, cqc.email]);
    expect(await listStandIns(open.db, by)).toMatchObject([{ isStandInUnavailable: true }]);
  });

  it("whose first day comes later is told of what nobody has opened as it begins", async () => {
    const { inspection, assurer, by, name } = await opened();
    await name({ from: day("2026-12-02") });
    const concern = { words: "The green bus.", saidBy: "", happened: "", setting: "", dangerNow: false };
    const evening = Temporal.Instant.from("2026-12-01T21:00:00Z");
    await writeConcern(open.db, { ...by, id: makeId(), concern, actor: inspection.leadActor, now: evening });
    const sentTo: string[] = [];
    const run = (now: Temporal.Instant) =>
      runDueJobs(open.db, {
        clock: { now: () => now },
        mail: noting(sentTo),
      });
    await run(evening);
    expect(sentTo).toEqual([inspection.lead.email]);
    const morning = Temporal.Instant.from("2026-12-02T00:01:00Z");
    await chaseEntries(open.db, morning);
    await chaseEntries(open.db, morning);
    await run(morning);
    expect(sentTo).toEqual([inspection.lead.email, assurer.email]);
  });
});
