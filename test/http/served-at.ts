import { clockStartingAt } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { startServer } from "#app/server.ts";
import { openDatabase } from "#db/connection.ts";

// A server of its own process, which a test can kill: its database, its folder, its port, and the instant at which its clock starts.
const [, , url = "", dataDir = "", port = "", now = ""] = process.argv;
const variables = { NODE_ENV: "test" as const, PORT: port, DATA_DIR: dataDir, DATABASE_URL: url };
const env = readEnv(variables, "test");
const clock = clockStartingAt(Temporal.Instant.from(now));
const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: (fields: object) => console.error(JSON.stringify(fields)) };
const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir, clock, log });
await startServer({ env, database: openDatabase(url, { poolSize: 3 }), clock, mail, log });
console.log("ready");
