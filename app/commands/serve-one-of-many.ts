import { prepareDataDir, readEnv } from "../platform/env.ts";
import { createLog } from "../platform/log.ts";
import { stopOnSignals } from "./process.ts";
import { servePart } from "./serve-part.ts";

process.env.NODE_ENV = "production";
const env = prepareDataDir(readEnv(process.env, "start"));
const server = await servePart(env, { doesDueWork: process.env.NOONDAY_DOES_DUE_WORK === "yes" });
stopOnSignals(server, createLog(env.logLevel));
// Told apart from listening: signals are heard from here on.
process.send?.("ready");
