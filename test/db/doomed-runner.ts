import { appendFileSync, existsSync } from "node:fs";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { guardFolder } from "#app/domain/files/find-file-store.server.ts";
import { registry } from "#app/jobs/registry.ts";
import { clockStartingAt } from "#app/platform/clock.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";
import { aJobRunner } from "../factories/jobs.ts";

/** Does what is due in a process of its own, which kills itself at a step of it: run by `killed-runners.test.ts`. */
const [place = "", dataDir = "", now = "", step = ""] = process.argv.slice(2);

function dieAt(one: string): void {
  if (one === step) process.kill(process.pid, "SIGKILL");
}

const { queries: db } = openDatabase(place);
const exportFiles = guardFolder(db, createUploads({ dataDir }, "exports"));
const runner = aJobRunner(db, {
  clock: clockStartingAt(Temporal.Instant.from(now)),
  exportFiles,
  mail: {
    async send(message) {
      dieAt("before the message is sent");
      appendFileSync(`${dataDir}/sent`, `${JSON.stringify(message)}\n`);
      dieAt("after the message was sent");
      return "sent";
    },
  },
  async makeExportFile(job, { onRows }) {
    dieAt("before the file is made");
    const from = { db, reader: createDirectQueries(db), files: exportFiles };
    const made = await writeExport(from, job, (rows) => {
      if (existsSync(exportFiles.pathOf(job.storedName))) dieAt("while the file is written");
      onRows(rows);
    });
    dieAt("after the file was made");
    return made;
  },
  registry: {
    "tell-safeguarding-inspector": {
      async run(context, job) {
        await registry["tell-safeguarding-inspector"].run(context, job);
        dieAt("after the message was recorded");
      },
    },
    "chase-safeguarding-entries": {
      async run(context, job) {
        await registry["chase-safeguarding-entries"].run(context, job);
        dieAt("after the chase");
      },
    },
    "send-safeguarding-notice": {
      async run(context, job) {
        await registry["send-safeguarding-notice"].run(context, job);
        dieAt("after the notice was recorded");
      },
    },
    "make-export": {
      async run(context, job) {
        await registry["make-export"].run(context, job);
        dieAt("after the file was recorded");
      },
    },
  },
});
await runner.runDueJobs();
process.exit(0);
