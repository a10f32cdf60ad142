import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { pairedFolders } from "../factories/folders.ts";
import { endLeases, runDueJobs } from "../factories/jobs.ts";
import { aResponse, aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

const fearful = "He is scared of his teacher and says he wants to die.";

/** Where whoever does a job is killed, and how many messages that sends: only one that has gone already is sent again. */
const steps = [
  ["before the message is sent", 1],
  ["after the message was sent", 2],
  ["after the message was recorded", 1],
  ["before the file is made", 1],
  ["while the file is written", 1],
  ["after the file was made", 1],
  ["after the file was recorded", 1],
] as const;

/** How many files it leaves behind then. */
const filesAtDeath: Readonly<Record<string, number>> = {
  "while the file is written": 1,
  "after the file was made": 1,
  "after the file was recorded": 1,
};

describeOnBoth("a job whose process is killed", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it.each(steps)("%s is taken over and done, and nothing is recorded twice", async (step, sent) => {
    const { dataDir, exports: exportFiles } = await pairedFolders(open.db);
    folders.push(dataDir);
    const { survey, set, inspection, duringIt: now } = await aSurvey(open.db);
    const question = set.questions.find(({ type }) => type === "long-words");
    await aResponse(open.db, { survey, answers: { [question?.id ?? ""]: [fearful] }, now });
    const lead = {
      inspectionId: inspection.id,
      role: "lead-inspector",
      actor: inspection.leadActor,
    } as const;
    await askForExport(open.db, { ...lead, kind: "archive", now });

    const program = ["test/db/doomed-runner.ts", open.database.place, dataDir, now.toString(), step];
    const doomed = spawn(process.execPath, ["--no-warnings", ...program], { stdio: "ignore" });
    expect(await once(doomed, "exit")).toEqual([null, "SIGKILL"]);
    const leftBehind = await exportFiles.list();
    expect(leftBehind).toHaveLength(filesAtDeath[step] ?? 0);
    await endLeases(open.db);
    const failures = await runDueJobs(open.db, {
      clock: { now: () => now },
      exportFiles,
      mail: {
        async send(message) {
          appendFileSync(`${dataDir}/sent`, `${JSON.stringify(message)}\n`);
          return "sent";
        },
      },
      makeExportFile: (job, { onRows }) =>
        writeExport({ db: open.db, reader: createDirectQueries(open.db), files: exportFiles }, job, onRows),
    });
    expect(failures).toEqual([]);

    const path = `${dataDir}/sent`;
    const messages = existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
    expect(messages).toHaveLength(sent);
    expect(new Set(messages).size).toBe(1);
    const flags = await open.db.selectFrom("safeguardingFlags").select("toldAt").execute();
    expect(flags.map(({ toldAt }) => toldAt !== null)).toEqual([true]);
    const [made, ...others] = await open.db.selectFrom("exports").selectAll().execute();
    expect(others).toEqual([]);
    expect(made).toMatchObject({ state: "done", why: null });
    // What was written until then went as the job was taken over, and not by way of quarantine.
    expect(await exportFiles.list()).toEqual([made?.storedName]);
    expect(await exportFiles.quarantine.list()).toEqual([]);
    expect(made?.unfinishedName).toBeNull();
    const erased = await open.db.selectFrom("erasedFiles").selectAll().execute();
    expect(erased.filter(({ removedAt }) => removedAt === null)).toEqual([]);
    expect(erased.map(({ storedName, why }) => [storedName, why])).toEqual(
      expect.arrayContaining(
        leftBehind.filter((name) => name !== made?.storedName).map((name) => [name, "stopped"]),
      ),
    );
    const recorded = await open.db
      .selectFrom("auditEntries")
      .select("action")
      .where("action", "=", "export.archive.created")
      .execute();
    expect(recorded).toHaveLength(1);
    const unfinished = await open.db
      .selectFrom("jobs")
      .select("key")
      .where("state", "in", ["waiting", "running", "failed"])
      .execute();
    expect(unfinished).toEqual([]);
  });
});
