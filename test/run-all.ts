import { spawn } from "node:child_process";
import { findOrInstallChromium } from "./chromium.ts";

type Step = { name: string; command: string };

const types = { name: "types", command: "npm run --silent typecheck" };
const lint = { name: "lint and format", command: "npm run --silent lint" };
const deadCode = {
  name: "files, exports and packages that nothing uses",
  command: "npm run --silent dead-code",
};
const spelling = { name: "spelling", command: "npm run --silent spelling" };
const build = { name: "build", command: "npm run --silent build" };
const rules = { name: "rules, databases and routes", command: "npm run --silent test:unit" };
const journeys = {
  name: "journeys in a browser",
  command: "npx playwright test --config test/playwright.config.ts",
};

const chromium = findOrInstallChromium();

type Ended = { name: string; passed: boolean; lastWords: string };

const repeatedLines = 60;

/** Runs a step. What it prints is shown as it comes, or, beside another step, once it has ended. */
function run({ name, command }: Step, { isParallel }: { isParallel: boolean }): Promise<Ended> {
  const began = performance.now();
  if (!isParallel) console.log(`\n== ${name}`);
  const step = spawn(command, {
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CHROMIUM: chromium },
  });
  const printed: Buffer[] = [];
  for (const stream of [step.stdout, step.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed.push(chunk);
      if (!isParallel) process.stdout.write(chunk);
    });
  return new Promise((resolve) => {
    step.once("close", (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const words = Buffer.concat(printed).toString();
      if (isParallel) console.log(`\n== ${name}\n${words}`);
      console.log(`== ${name}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
      const lastWords = words.trimEnd().split("\n").slice(-repeatedLines).join("\n");
      resolve({ name, passed: status === 0, lastWords });
    });
  });
}

async function runInTurn(steps: Step[]): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const step of steps) ended.push(await run(step, { isParallel: true }));
  return ended;
}

// One core each: neither needs what the other makes.
const parallelResults = await Promise.all([
  run(types, { isParallel: true }).then((one) => [one]),
  runInTurn([lint, deadCode, spelling, build]),
]);
const ended = [
  ...parallelResults.flat(),
  await run(rules, { isParallel: false }),
  await run(journeys, { isParallel: false }),
];
// Where only the end of what was printed is kept, it says why all the same.
const failed = ended.filter(({ passed }) => !passed);
for (const { name, lastWords } of failed) console.log(`\n== ${name} failed; it ended with\n${lastWords}`);
console.log(`\n${ended.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
