import { spawnSync } from "node:child_process";
import { findOrInstallChromium } from "./chromium.ts";

const steps: [name: string, command: string][] = [
  ["types", "npm run --silent typecheck"],
  ["lint and format", "npm run --silent lint"],
  ["build", "npm run --silent build"],
  ["rules, databases and routes", "npm run --silent test:unit"],
  ["journeys in a browser", "npx playwright test --config test/playwright.config.ts"],
];

let passed = 0;
let failed = 0;
const chromium = findOrInstallChromium();
for (const [name, command] of steps) {
  const began = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, CHROMIUM: chromium },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
  if (status === 0) passed += 1;
  else failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
