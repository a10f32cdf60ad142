import { openDatabase } from "#db/connection.ts";
import { createSharedCounter } from "../http/shared-counter.ts";
import { systemClock } from "../platform/clock.ts";
import { prepareDataDir, readEnv } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import { createMailer } from "../platform/mail.ts";
import { startServer } from "../server.ts";
import { heartbeat, heartbeatMs } from "./heartbeat.ts";
import { logFatalErrors, stopOnSignals } from "./process.ts";

process.env.NODE_ENV = "production";
const env = prepareDataDir(readEnv(process.env, "start"));
const log = createLog(env.logLevel);
const clock = systemClock;
const database = openDatabase(env.databaseUrl, { timeouts: "serving" });
const mail = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log });
const counter = createSharedCounter({
  send: (message) => void process.send?.(message),
  onMessage: (listen) => void process.on("message", listen),
});
logFatalErrors(log);
stopOnSignals(await startServer({ env, database, clock, mail, log, counter }), log);
// Told apart from listening: signals are heard from here on.
process.send?.("ready");
setInterval(() => void process.send?.(heartbeat), heartbeatMs).unref();
