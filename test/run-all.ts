import { spawn } from "node:child_process";
import { findOrInstallChromium } from "./chromium.ts";

type Step = { name: string; command: string };

const types = { name: "types", command: "npm run --silent typecheck" };
const lint = { name: "lint and format", command: "npm run --silent lint" };
const build = { name: "build", command: "npm run --silent build" };
const rules = { name: "rules, databases and routes", command: "npm run --silent test:unit" };
const journeys = {
  name: "journeys in a browser",
  command: "npx playwright test --config test/playwright.config.ts",
};

const chromium = findOrInstallChromium();

/** Runs a step, and says whether it passed. What it prints is shown as it comes, or, beside another step, once it has ended. */
function run({ name, command }: Step, { beside }: { beside: boolean }): Promise<boolean> {
  const began = performance.now();
  if (!beside) console.log(`\n== ${name}`);
  const step = spawn(command, {
    shell: true,
    stdio: beside ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, CHROMIUM: chromium },
  });
  const printed: Buffer[] = [];
  for (const stream of [step.stdout, step.stderr]) stream?.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve) => {
    step.once("close", (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (beside) console.log(`\n== ${name}\n${Buffer.concat(printed).toString()}`);
      console.log(`== ${name}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
      resolve(status === 0);
    });
  });
}

// One core each: neither needs what the other makes.
const besideEachOther = await Promise.all([
  run(types, { beside: true }).then((passed) => [passed]),
  run(lint, { beside: true }).then(async (passed) => [passed, await run(build, { beside: true })]),
]);
const passed = [
  ...besideEachOther.flat(),
  await run(rules, { beside: false }),
  await run(journeys, { beside: false }),
];
const failures = passed.filter((one) => !one).length;
console.log(`\n${passed.length - failures} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
