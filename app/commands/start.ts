import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BadEnvironment, prepareDataDir, readEnv } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import type { Prepared } from "./prepare-database.ts";
import { describeFailure, exitWithMessage, stopOnSignals } from "./process.ts";
import { serveInProcesses } from "./serve-in-processes.ts";

try {
  const env = prepareDataDir(readEnv(process.env, "start"));
  if (!existsSync("build/index.js")) {
    const built = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
    if (built.status !== 0) exitWithMessage("Noonday could not be built.");
  }
  process.env.NODE_ENV = "production";
  const { firstLeadPath, filesWarning } = await prepareDatabase();
  if (env.smtpUrl === undefined) {
    console.log(
      `No SMTP_URL is set: messages, sign-in links among them, are written to ${env.dataDir}/outbox.`,
    );
  }
  const log = createLog(env.logLevel);
  const server = await serveInProcesses(env.processes, { log });
  stopOnSignals(server, log);
  if (firstLeadPath) {
    console.log(
      "Nobody can sign in yet. Open this link to make the first lead inspector (once, within 24 hours):",
    );
    console.log(`${env.publicOrigin}${firstLeadPath}`);
  }
  if (filesWarning) console.log(filesWarning);
  console.log(`Noonday is ready at ${env.publicOrigin}`);
} catch (error) {
  if (error instanceof BadEnvironment) exitWithMessage(error.message);
  exitWithMessage(`Noonday cannot start: ${describeFailure(error)}`);
}

async function prepareDatabase(): Promise<Prepared> {
  const preparing = fork(fileURLToPath(new URL("./prepare-database.ts", import.meta.url)));
  const firstMessage = once(preparing, "message");
  const [status] = await once(preparing, "exit");
  if (status !== 0) exitWithMessage("Noonday cannot start: its database could not be prepared.");
  const [prepared] = await firstMessage;
  return prepared as Prepared;
}
