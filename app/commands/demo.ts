import { paths } from "#app/paths.ts";
import { NotADemosFolder } from "../demo/folder.ts";
import { BadEnvironment, readEnv } from "../platform/env.ts";
import { startServer } from "../server.ts";
import { openExample } from "./example.ts";
import { exitWithMessage, logFatalErrors, stopOnSignals } from "./process.ts";

try {
  process.env.NODE_ENV = "production";
  const keep = process.argv.includes("--keep");
  const example = await openExample(readEnv(process.env, "demo"), { keep });
  logFatalErrors(example.log);
  const server = await startServer(example);
  stopOnSignals(server, example.log);
  console.log(`Noonday is ready at ${server.origin}`);
  console.log(`Be anyone at ${server.origin}${paths.demo.people()}`);
} catch (error) {
  if (error instanceof BadEnvironment || error instanceof NotADemosFolder) exitWithMessage(error.message);
  throw error;
}
