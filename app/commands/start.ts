import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { makeFirstLeadLink } from "../domain/people/make-first-lead-link.server.ts";
import { systemClock } from "../platform/clock.ts";
import { BadEnvironment, type Env, prepareDataDir, readEnv } from "../platform/env.ts";
import { toText } from "../platform/instants.ts";
import { createLog } from "../platform/log.ts";
import { sayAndExit, stopOnSignals } from "./process.ts";
import { serveInProcesses } from "./serve-in-processes.ts";
import { servePart } from "./serve-part.ts";

try {
  const env = prepareDataDir(readEnv(process.env, "start"));
  if (!existsSync("build/index.js")) {
    const built = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
    if (built.status !== 0) sayAndExit("Noonday could not be built.");
  }
  process.env.NODE_ENV = "production";
  const firstLead = await prepareDatabase(env);
  if (env.smtpUrl === undefined) {
    console.log(
      `No SMTP_URL is set: messages, sign-in links among them, are written to ${env.dataDir}/outbox.`,
    );
  }
  const log = createLog(env.logLevel);
  const server =
    env.processes === 1
      ? await servePart(env, { doesDueWork: true })
      : await serveInProcesses(env.processes, { log });
  stopOnSignals(server, log);
  if (firstLead.kind === "made") {
    console.log(
      "Nobody can sign in yet. Open this link to make the first lead inspector (once, within 24 hours):",
    );
    console.log(`${env.publicOrigin}/first-lead/${firstLead.token}`);
  }
  console.log(`Noonday is ready at ${env.publicOrigin}`);
} catch (error) {
  if (error instanceof BadEnvironment) sayAndExit(error.message);
  throw error;
}

/** Once for all processes, before any of them serves. */
async function prepareDatabase(env: Env) {
  const database = openDatabase(env.databaseUrl);
  const now = systemClock.now();
  await migrate(database.queries, toText(now));
  const firstLead = await makeFirstLeadLink(database.queries, { now });
  await database.close();
  return firstLead;
}
