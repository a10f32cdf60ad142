import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { snapshotFolder, writeSnapshots } from "./db/reviewed-sql.ts";

// `npm run write-sql`: runs the tests of the databases and writes down again the SQL that each query becomes, for review.
rmSync(".cache/sql", { recursive: true, force: true });
const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/vitest.config.ts",
  "test/db",
  "test/routes",
];
const { status } = spawnSync(process.execPath, vitest, {
  stdio: "inherit",
  env: { ...process.env, WRITE_SQL: "yes" },
});
if (status !== 0) process.exit(1);
rmSync(snapshotFolder, { recursive: true, force: true });
console.log(`The SQL of ${writeSnapshots()} queries stands in ${snapshotFolder}.`);
