import { rmSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { writeCodedTexts } from "#app/domain/export-documents/write-coded-texts.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import { listExports } from "#app/domain/exports/list-exports.server.ts";
import { sweepExports } from "#app/domain/exports/sweep-exports.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { makeRelease } from "#app/domain/releases/make-release.server.ts";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { runExport } from "#app/platform/export-thread.ts";
import { createWorkerPool } from "#app/platform/worker-pool.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { claimJobs } from "#db/queries/jobs.ts";
import { faultsOf } from "../domain/export-documents/qda-shape.ts";
import { elementsOf, readZip, textOf } from "../domain/export-tables/read-back.ts";
import { exportsToMake, said, takenBack } from "../factories/exports.ts";
import { type AnInspection, anInspection } from "../factories/inspections.ts";
import { aJobRunner, endLeases, endRests } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { workersInPlace } from "../factories/workers.ts";
import { describeOnBoth } from "./on-both.ts";

const ofLead = ({ id: inspectionId, lead }: AnInspection) => ({ inspectionId, personId: lead.id });

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("what is made to be taken out", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const setUp = () => exportsToMake(open.db, folders);

  it("is a workbook of all that inspectors may see, but for what was taken back; each step is in the audit", async () => {
    const { take, lead, inspection } = await setUp();
    const xlsx = await take("workbook-xlsx");
    const sheets = [...xlsx].filter(([name]) => name.startsWith("xl/worksheets/"));
    const names = elementsOf(xlsx.get("xl/workbook.xml") ?? "").flatMap(({ name, attributes }) =>
      name === "sheet" ? [attributes.name] : [],
    );
    expect(names.slice(0, 5)).toEqual([
      ...["Notes and symbols", "Responses", "Figures", "Q1 Better", "Q2 Tell us more"],
    ]);
    const texts = sheets.map(([, xml]) => textOf(xml));
    expect(texts[0]).toContain(`Made from Noonday by ${inspection.lead.name} (lead inspector`);
    expect(texts[2]).toMatch(/What is countedNumberOfShareFromTo/);
    expect(texts[3]).toMatch(/ResponseAnswerAnswering as/);
    expect(texts[4]).toContain(said);
    expect(texts.join()).not.toContain(takenBack);
    const ods = await take("workbook-ods");
    const content = textOf(ods.get("content.xml") ?? "");
    expect(content).toContain("We 🙂 waited & waited.");
    expect(content).not.toContain(takenBack);
    const audit = await open.db
      .selectFrom("auditEntries")
      .select(["action", "actorId", "details"])
      .where("action", "like", "export.workbook-xlsx.%")
      .orderBy("number")
      .execute();
    expect(audit.map(({ action }) => action)).toEqual([
      "export.workbook-xlsx.requested",
      "export.workbook-xlsx.created",
      "export.workbook-xlsx.downloaded",
    ]);
    for (const { actorId, details } of audit) {
      expect(actorId).toBe(lead.actor.personId);
      expect(details).not.toContain("waited");
    }
    expect(JSON.parse(audit[2]?.details ?? "{}").rows).toBeGreaterThan(10);
  });

  it("is a REFI-QDA project whose stretches are where they were coded, with every code and text it points to", async () => {
    const { take } = await setUp();
    const parts = await take("coded-texts");
    expect(faultsOf(parts.get("project.qde") ?? "")).toEqual([]);
    const project = elementsOf(parts.get("project.qde") ?? "");
    const inProject = project.filter(({ parent }) => parent === "Project").map(({ name }) => name);
    expect(inProject.join(" ")).toBe("Users CodeBook Variables Cases Sources Description");
    const named = (name: string) => project.filter((one) => one.name === name);
    const guids = new Set(named("Code").map(({ attributes }) => attributes.guid));
    const refs = named("CodeRef").map(({ attributes }) => attributes.targetGUID);
    expect(refs).toHaveLength(1);
    for (const ref of refs) expect(guids).toContain(ref);
    const users = new Set(named("User").map(({ attributes }) => attributes.guid));
    for (const { attributes } of named("Coding")) expect(users).toContain(attributes.creatingUser);
    const [source, ...others] = named("TextSource");
    expect(others).toEqual([]);
    const path = source?.attributes.plainTextPath?.replace("internal://", "sources/") ?? "";
    const words = parts.get(path) ?? "";
    expect(words).toBe(said);
    const selection = named("PlainTextSelection")[0]?.attributes ?? {};
    const stretch = [...words].slice(Number(selection.startPosition), Number(selection.endPosition));
    expect(stretch.join("")).toBe("waited");
    expect(textOf(parts.get("project.qde") ?? "")).toContain("Made from Noonday by");
    expect([...parts.values()].join()).not.toContain(takenBack);
  });

  it("is a REFI-QDA project, without a list of sources, where nothing was said", async () => {
    const { id: inspectionId } = await anInspection(open.db);
    const at = Temporal.Instant.from("2026-11-24T12:00:00Z");
    const stamp = { name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area", at };
    const reader = createDirectQueries(open.db);
    const written = writeCodedTexts({ db: open.db, reader, inspectionId, stamp, count: () => undefined });
    const project = (await readZip(written)).get("project.qde") ?? "";
    expect(faultsOf(project)).toEqual([]);
    expect(project).not.toContain("Sources");
  });

  it("is everything in one JSON file, whose parts are told beside it", async () => {
    const { take, inspection } = await setUp();
    const parts = await take("archive");
    const archive = JSON.parse(parts.get("archive.json") ?? "");
    expect(archive).toMatchObject({ format: "noonday-archive", version: 1 });
    expect(archive.made.by).toBe(inspection.lead.name);
    expect(archive.responses).toHaveLength(1);
    expect(archive.responses[0].answers.map(([, , words]: string[]) => words)).toContain(said);
    expect(archive.codings).toMatchObject([{ feeling: "negative", sourceId: archive.responses[0].id }]);
    expect(archive.themes).toMatchObject([{ name: "Waiting" }]);
    expect([archive.quotations, archive.earlierFigures, archive.seals]).toEqual([[], [], []]);
    const readme = parts.get("README.txt") ?? "";
    for (const part of Object.keys(archive)) expect(readme).toContain(part);
    expect([...parts.values()].join()).not.toContain(takenBack);
  });

  it("holds only released counts for a forum, and nothing for whoever may only read the letter", async () => {
    const { take, inspection, lead, clock, duringIt } = await setUp();
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const who = { inspectionId: inspection.id, role: "parent-carer-forum" as Role, actor: forum.actor };
    const before = [...(await take("workbook-xlsx", who)).values()].join();
    expect(before).toContain("no counts have been released");
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const made = await makeRelease(
      { ...from, workers: workersInPlace(from) },
      {
        ...lead,
        purpose: "For them",
        breakdownBy: null,
        share: true,
        thresholds: usualThresholds,
        now: duringIt,
      },
    );
    expect(made.kind).toBe("made");
    clock.at = clock.at.add({ seconds: 1 });
    const xlsx = await take("workbook-xlsx", who);
    const everything = [...xlsx.values()].join();
    expect(everything).toContain("confidential");
    expect(everything).not.toContain("waited");
    const recipient = await aMember(open.db, { inspection, role: "letter-recipient" });
    const asRecipient = { ...who, role: "letter-recipient" as Role, actor: recipient.actor };
    await expect(take("workbook-xlsx", asRecipient)).rejects.toThrow("nothing was made");
  });

  it("is its owner's only, in the role in which they asked, for a day", async () => {
    const { make, openIt, inspection, files, clock, kept, lead, duringIt } = await setUp();
    const exportId = await make("archive");
    const other = await aMember(open.db, { inspection, role: "quality-assurance" });
    const asOther = { ...lead, role: "quality-assurance" as Role, actor: other.actor };
    expect(await openIt(exportId, asOther)).toEqual({ kind: "not-found" });
    expect(await openIt(exportId, { ...lead, role: "parent-carer-forum" })).toEqual({ kind: "not-found" });
    const theirs = await make("archive", asOther);
    expect((await openIt(theirs, asOther)).kind).toBe("found");
    expect(await kept()).toHaveLength(2);
    const { members } = await listPeople(open.db, { inspectionId: inspection.id, now: duringIt });
    const memberId = members.find(({ personId }) => personId === other.id)?.id ?? "";
    await removeMember(open.db, { ...lead, memberId, now: duringIt });
    await sweepExports(open.db, { files, now: clock.at });
    expect(await kept()).toHaveLength(1);
    clock.at = clock.at.add({ hours: 24 });
    await sweepExports(open.db, { files, now: clock.at });
    expect(await kept()).toEqual([]);
    expect(await openIt(exportId)).toEqual({ kind: "not-found" });
    const [listed] = await listExports(open.db, ofLead(inspection));
    expect(listed).toMatchObject({ id: exportId, state: "removed", why: "too-old" });
  });

  it("is made once, and not kept, where whoever asked for it was removed meanwhile", async () => {
    const { inspection, lead, clock, makeAll, kept, duringIt: now } = await setUp();
    const other = await aMember(open.db, { inspection, role: "quality-assurance" });
    const asked = { ...lead, role: "quality-assurance" as Role, actor: other.actor };
    const { exportId } = await askForExport(open.db, { ...asked, kind: "archive", now: clock.at });
    const { members } = await listPeople(open.db, { inspectionId: inspection.id, now });
    const memberId = members.find(({ personId }) => personId === other.id)?.id ?? "";
    await removeMember(open.db, { inspectionId: inspection.id, memberId, actor: inspection.leadActor, now });
    expect(await makeAll()).toEqual([]);
    expect(await kept()).toEqual([]);
    const [row] = await open.db.selectFrom("exports").select("state").where("id", "=", exportId).execute();
    expect(row?.state).toBe("failed");
  });

  it("is gone as soon as somebody takes back what may be in it", async () => {
    const { make, openIt, withdraw, receipts, files, clock, kept } = await setUp();
    const exportId = await make("archive");
    expect((await openIt(exportId)).kind).toBe("found");
    expect((await withdraw(receipts[0])).kind).toBe("withdrawn");
    expect(await openIt(exportId)).toEqual({ kind: "not-found" });
    await sweepExports(open.db, { files, now: clock.at });
    expect(await kept()).toEqual([]);
  });

  it("is begun again where it broke off, and said to have failed where that happens again and again", async () => {
    const { make, makeAll, openIt, clock, inspection, lead } = await setUp();
    const asked = { ...lead, kind: "archive" as const, now: clock.at };
    const { exportId } = await askForExport(open.db, asked);
    expect(await askForExport(open.db, asked)).toEqual({ kind: "already", exportId });
    // A process that began it and ended without a word.
    const [job] = await claimJobs(open.db, {
      ...{ queue: "exports", kinds: ["make-export"], limit: 1, leaseOwner: "gone", leaseMs: 60_000 },
    });
    expect(job?.tries).toBe(1);
    await open.db.updateTable("exports").set({ state: "running", tries: 1 }).execute();
    await make("archive");
    expect((await openIt(exportId)).kind).toBe("not-found");
    await endLeases(open.db);
    await make("archive");
    expect((await openIt(exportId)).kind).toBe("found");

    const { exportId: unlucky } = await askForExport(open.db, asked);
    const standing = async () => {
      const listed = await listExports(open.db, ofLead(inspection));
      return listed.find(({ id }) => id === unlucky);
    };
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(await standing()).toMatchObject({ state: "waiting" });
      expect(await makeAll(() => Promise.reject(new Error("it broke off")))).toHaveLength(1);
      await endRests(open.db);
    }
    expect(await standing()).toMatchObject({ state: "failed", why: "error" });
  });

  it("waits for the next start where Noonday is stopped in the midst of it", async () => {
    const { files, clock, inspection, lead } = await setUp();
    await askForExport(open.db, { ...lead, kind: "archive", now: clock.at });
    const begun = Promise.withResolvers<void>();
    const slow = aJobRunner(open.db, {
      ...{ exportFiles: files, clock },
      makeExportFile: (_, { stop }) => {
        begun.resolve();
        return new Promise((_resolve, reject) => stop.addEventListener("abort", () => reject(new Error())));
      },
    });
    slow.start();
    await begun.promise;
    await slow.stop();
    const [listed] = await listExports(open.db, ofLead(inspection));
    expect(listed?.state).toBe("waiting");
  });

  it("is made on a thread of its own", async () => {
    const workers = createWorkerPool(tasks, { databaseUrl: open.database.place });
    const { take, dataDir } = await setUp();
    const parts = await take("archive", undefined, (job, heard) =>
      runExport(workers, { ...job, databaseUrl: open.database.place, dataDir, keepFree: 0 }, heard),
    );
    expect(JSON.parse(parts.get("archive.json") ?? "").responses).toHaveLength(1);
  });
});
