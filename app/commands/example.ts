import { createServer } from "node:net";
import { type Database, openDatabase } from "#db/connection.ts";
import { clearForExample, withoutWaitingForDisk } from "#db/demo-marker.ts";
import { migrate } from "#db/migrate.ts";
import { markAsMade, prepareFreshFolder, requireMadeExample } from "../demo/folder.ts";
import { makeExample } from "../demo/make-example.server.ts";
import { type Clock, clockStartingAt, systemClock } from "../platform/clock.ts";
import { type Env, prepareDataDir, requireWritableFolder } from "../platform/env.ts";
import { createLog, type Logger } from "../platform/log.ts";
import { createMailer, type Mailer, type Message } from "../platform/mail.ts";
import { createUploads } from "../platform/uploads.ts";
import { exitWithMessage } from "./process.ts";

export type Example = { env: Env; database: Database; clock: Clock; mail: Mailer; log: Logger };

/**
 * Opens the example in `env.dataDir` as it was left (`keep`), or makes it again.
 * Throws BadEnvironment or NotADemosFolder, in words, where the folder cannot be used.
 */
export async function openExample(env: Env, { keep }: { keep: boolean }): Promise<Example> {
  await requireFreePort(env);
  requireWritableFolder(env.dataDir);
  if (keep) requireMadeExample(env.dataDir);
  else prepareFreshFolder(env.dataDir);
  prepareDataDir(env);
  const clock = env.clockStartsAt ? clockStartingAt(env.clockStartsAt) : systemClock;
  const log = createLog(env.logLevel);
  const database = openDatabase(env.databaseUrl);
  if (!keep && !(await clearForExample(database))) {
    exitWithMessage(
      "Noonday cannot make its example: DEMO_DATABASE_URL names a database that holds something else.",
    );
  }
  await migrate(database.queries, clock.now());
  if (!keep) {
    console.log("Making the example: Exampleshire and Middlefold, both invented.");
    const outbox = { smtpUrl: undefined, from: env.mailFrom, dataDir: env.dataDir, log };
    const post = {
      origin: env.publicOrigin,
      send: (message: Message, at: Temporal.Instant) =>
        createMailer({ ...outbox, clock: { now: () => at } }).send(message),
    };
    await withoutWaitingForDisk(database, () =>
      makeExample({ db: database.queries, post, uploads: createUploads(env), now: clock.now() }),
    );
    markAsMade(env.dataDir);
  }
  const mail = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, dataDir: env.dataDir, clock, log });
  return { env, database, clock, mail, log };
}

/** Found out before anything is made again: another demo may be running on the same folder. */
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
