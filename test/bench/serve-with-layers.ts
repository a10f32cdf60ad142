import { systemClock } from "#app/platform/clock.ts";
import { prepareDataDir, readEnv } from "#app/platform/env.ts";
import { createLog } from "#app/platform/log.ts";
import { createMailer } from "#app/platform/mail.ts";
import { startServer } from "#app/server.ts";
import type { FastPathLayers } from "#app/survey-fast-path/handler.ts";
import { openDatabase } from "#db/connection.ts";

// Serves from one process as `npm start` does from each of its own, with the layers of the fast path that its first word names.
const [layers = ""] = process.argv.slice(2);
const env = prepareDataDir(readEnv(process.env, "start"));
const log = createLog(env.logLevel);
const clock = systemClock;
const server = await startServer({
  env,
  database: openDatabase(env.databaseUrl, { timeouts: "serving" }),
  clock,
  mail: createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log }),
  log,
  fastPathLayers: JSON.parse(layers) as FastPathLayers,
});
process.once("SIGTERM", () => void server.stop().then(() => process.exit(0)));
console.log(`Noonday is ready at ${server.origin}`);
