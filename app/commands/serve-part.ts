import { openDatabase } from "#db/connection.ts";
import { systemClock } from "../platform/clock.ts";
import type { Env } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import { createMailer } from "../platform/mail.ts";
import { type RunningServer, startServer } from "../server.ts";

/** Serves from this process, on a database that is migrated. One process of all `doesDueWork`. */
export function servePart(env: Env, { doesDueWork }: { doesDueWork: boolean }): Promise<RunningServer> {
  const log = createLog(env.logLevel);
  const clock = systemClock;
  const database = openDatabase(env.databaseUrl);
  const mail = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log });
  return startServer({ env, database, clock, mail, log, doesDueWork });
}
