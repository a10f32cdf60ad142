import { createServer } from "node:net";
import { openDatabase } from "#db/connection.ts";
import { clearForExample, withoutWaitingForDisk } from "#db/demo-marker.ts";
import { migrate } from "#db/migrate.ts";
import { markAsMade, NotADemosFolder, prepareFreshFolder, requireMadeExample } from "../demo/folder.ts";
import { makeExample } from "../demo/make-example.server.ts";
import { clockStartingAt, systemClock } from "../platform/clock.ts";
import { BadEnvironment, type Env, prepareDataDir, readEnv, requireWritableFolder } from "../platform/env.ts";
import { toText } from "../platform/instants.ts";
import { createLog } from "../platform/log.ts";
import { createMailer, type Message } from "../platform/mail.ts";
import { createUploads } from "../platform/uploads.ts";
import { startServer } from "../server.ts";
import { exitWithMessage, logFatalErrors, stopOnSignals } from "./process.ts";

try {
  process.env.NODE_ENV = "production";
  const keep = process.argv.includes("--keep");
  const wished = readEnv(process.env, "demo");
  await requireFreePort(wished);
  requireWritableFolder(wished.dataDir);
  if (keep) requireMadeExample(wished.dataDir);
  else prepareFreshFolder(wished.dataDir);
  const env = prepareDataDir(wished);

  const clock = env.clockStartsAt ? clockStartingAt(env.clockStartsAt) : systemClock;
  const log = createLog(env.logLevel);
  const outbox = { smtpUrl: undefined, from: env.mailFrom, dataDir: env.dataDir, log };
  const post = {
    origin: env.publicOrigin,
    send: (message: Message, at: Temporal.Instant) =>
      createMailer({ ...outbox, clock: { now: () => at } }).send(message),
  };
  const database = openDatabase(env.databaseUrl);
  if (!keep && !(await clearForExample(database))) {
    exitWithMessage(
      "Noonday cannot make its example: DEMO_DATABASE_URL names a database that holds something else.",
    );
  }
  await migrate(database.queries, toText(clock.now()));
  if (!keep) {
    console.log("Making the example: Exampleshire and Middlefold, both invented.");
    await withoutWaitingForDisk(database, () =>
      makeExample({ db: database.queries, post, uploads: createUploads(env), now: clock.now() }),
    );
    markAsMade(env.dataDir);
  }
  const mail = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log });
  logFatalErrors(log);
  const server = await startServer({ env, database, clock, mail, log });
  stopOnSignals(server, log);
  console.log(`Noonday is ready at ${server.origin}`);
  console.log(`Be anyone at ${server.origin}/demo`);
} catch (error) {
  if (error instanceof BadEnvironment || error instanceof NotADemosFolder) exitWithMessage(error.message);
  throw error;
}

/** Found out before anything is made anew: another demo may be running on the same folder. */
async function requireFreePort({ host, port }: Env): Promise<void> {
  const trial = createServer();
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    trial.once("error", resolve);
    trial.listen(port, host, () => trial.close(() => resolve(undefined)));
  });
  if (failure?.code === "EADDRINUSE") {
    exitWithMessage(
      `Noonday cannot start: port ${port} is in use. Stop what uses it, or set PORT to another.`,
    );
  }
  if (failure) throw failure;
}
