import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { sourceFiles } from "./conventions/source-files.ts";

// `npm run check`: types, lint and the nearest tests of what changed. `npm test` runs everything.
const secondsToBeginTests = 30;
const filesAtOnce = 6;
const began = performance.now();
const secondsSinceStart = () => (performance.now() - began) / 1000;

type Result = { name: string; passed: boolean };

/** Runs a command, and prints what it said once it has ended. */
function run(name: string, command: string, parts: string[]): Promise<Result> {
  const started = secondsSinceStart();
  const child = spawn(command, parts, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, POSTGRES_BIN: "none" },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    child.once("close", (status) => {
      const passed = status === 0;
      if (!passed) console.log(Buffer.concat(printed).toString());
      const seconds = (secondsSinceStart() - started).toFixed(1);
      console.log(`== ${name}: ${passed ? "passed" : "failed"} in ${seconds} s`);
      resolve({ name, passed });
    });
  });
}

function git(...parts: string[]): string[] {
  try {
    const options = { encoding: "utf8" as const, stdio: ["ignore", "pipe", "ignore"] as "pipe"[] };
    return execFileSync("git", parts, options).split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

/** What is not committed, and what this branch has committed beyond `main`. */
function listChangedFiles(): string[] {
  const [base = "HEAD"] = [...git("merge-base", "HEAD", "origin/main"), ...git("merge-base", "HEAD", "main")];
  const changed = [...git("diff", "--name-only", base), ...git("ls-files", "--others", "--exclude-standard")];
  return [...new Set(changed)].filter((path) => existsSync(path));
}

/** The tests that import a changed file, directly or through others, those with the fewest files between first. */
function listNearestTests(changed: string[]): string[] {
  const files = [...sourceFiles("app"), ...sourceFiles("db"), ...sourceFiles("test")];
  const importers = Map.groupBy(
    files.flatMap((file) => file.imports.map(({ path }) => ({ path, file }))),
    ({ path }) => path,
  );
  const reached = new Set(changed);
  for (const path of reached) for (const { file } of importers.get(path) ?? []) reached.add(file.path);
  return [...reached].filter((path) => /^test\/(domain|db|routes|platform|demo)\/.*\.test\.ts$/.test(path));
}

const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];

async function runTests(tests: string[]): Promise<Result[]> {
  const results = [await run("conventions", process.execPath, [...vitest, "test/conventions"])];
  let done = 0;
  while (done < tests.length && (done === 0 || secondsSinceStart() < secondsToBeginTests)) {
    const some = tests.slice(done, done + filesAtOnce);
    done += some.length;
    results.push(await run(some.join(", "), process.execPath, [...vitest, ...some]));
  }
  if (done < tests.length) console.log(`${tests.length - done} further files of tests are left to npm test.`);
  return results;
}

mkdirSync(".cache", { recursive: true });
// Whoever imports a changed file is looked at again, not whoever imports those: that takes a third of the time.
const incremental = ["--incremental", "--assumeChangesOnlyAffectDirectDependencies"];
const typescript = ["node_modules/typescript/bin/tsc", "--noEmit", ...incremental];
const results = await Promise.all([
  run("types", process.execPath, [...typescript, "--tsBuildInfoFile", ".cache/types.tsbuildinfo"]),
  run("lint and format", "node_modules/.bin/biome", ["check", "--error-on-warnings", "."]).then(
    async (lint) => [lint, ...(await runTests(listNearestTests(listChangedFiles())))],
  ),
]);
const failed = results.flat().filter(({ passed }) => !passed);
console.log(
  `${failed.length === 0 ? "All passed" : `${failed.length} failed`} in ${secondsSinceStart().toFixed(0)} s`,
);
process.exit(failed.length === 0 ? 0 : 1);
