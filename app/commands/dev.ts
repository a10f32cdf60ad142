import { paths } from "#app/paths.ts";
import { hasMadeExample, NotADemosFolder } from "../demo/folder.ts";
import { BadEnvironment, readEnv } from "../platform/env.ts";
import { startServer } from "../server.ts";
import { openExample } from "./example.ts";
import { buildFamilyAssets } from "./family-assets.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

// Remix builds, watches, and starts this command again after each change: see `npm run dev`.
const buildPaths = {
  server: "build/dev/index.js",
  assets: "build/dev/public",
  familyAssets: "build/dev/family-assets.json",
};

try {
  const { DATA_DIR = "data/dev", LOG_LEVEL = "warn", REMIX_DEV_ORIGIN = "" } = process.env;
  const env = readEnv({ ...process.env, DATA_DIR, LOG_LEVEL }, "demo");
  await buildFamilyAssets({ assets: buildPaths.assets, server: "build/dev" });
  const example = await openExample(env, { keep: hasMadeExample(env.dataDir) });
  const liveReloadOrigin = new URL(REMIX_DEV_ORIGIN).origin.replace(/^http/, "ws");
  const server = await startServer({ ...example, buildPaths, liveReloadOrigin });
  const { assets } = (await import(new URL("../../build/dev/index.js", import.meta.url).href)) as {
    assets: { version: string };
  };
  // Remix waits for these words, and then tells every open page to load again.
  console.log(`[REMIX DEV] ${assets.version} ready`);
  console.log(`Noonday is ready at ${server.origin}`);
  console.log(
    `Be anyone at ${server.origin}${paths.demo.people()}. For a fresh example, delete ${env.dataDir}.`,
  );
} catch (error) {
  if (error instanceof BadEnvironment || error instanceof NotADemosFolder) exitWithMessage(error.message);
  console.error(error);
  exitWithMessage(`Noonday cannot start: ${describeFailure(error)}`);
}
