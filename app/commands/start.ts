import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { makeFirstLeadLink } from "../domain/people/make-first-lead-link.server.ts";
import { systemClock } from "../platform/clock.ts";
import { BadEnvironment, prepareDataDir, readEnv } from "../platform/env.ts";
import { toText } from "../platform/instants.ts";
import { createLog } from "../platform/log.ts";
import { createMailer } from "../platform/mail.ts";
import { startServer } from "../server.ts";
import { sayAndExit, stopOnSignals } from "./process.ts";

try {
  const env = prepareDataDir(readEnv(process.env, "start"));
  if (!existsSync("build/index.js")) {
    const built = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
    if (built.status !== 0) sayAndExit("Noonday could not be built.");
  }
  process.env.NODE_ENV = "production";
  const log = createLog(env.logLevel);
  const clock = systemClock;
  const database = openDatabase(env.databaseUrl);
  await migrate(database.queries, toText(clock.now()));
  const mail = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log });
  if (env.smtpUrl === undefined) {
    console.log(
      `No SMTP_URL is set: messages, sign-in links among them, are written to ${env.dataDir}/outbox.`,
    );
  }
  const server = await startServer({ env, database, clock, mail, log });
  stopOnSignals(server, log);
  const firstLead = await makeFirstLeadLink(database.queries, { now: clock.now() });
  if (firstLead.kind === "made") {
    console.log(
      "Nobody can sign in yet. Open this link to make the first lead inspector (once, within 24 hours):",
    );
    console.log(`${server.origin}/first-lead/${firstLead.token}`);
  }
  console.log(`Noonday is ready at ${server.origin}`);
} catch (error) {
  if (error instanceof BadEnvironment) sayAndExit(error.message);
  throw error;
}
