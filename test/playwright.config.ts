import { defineConfig, devices } from "@playwright/test";
import { findOrInstallChromium } from "./chromium.ts";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  timeout: 150_000,
  expect: { timeout: 10_000 },
  // Each waits half its time for its server or its browser: three keep two cores at work.
  workers: 3,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // A shared machine may stall for a minute; a test that needed its second try is named in the report.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    // What cannot be pressed within half a minute will not be in two.
    actionTimeout: 30_000,
    screenshot: "only-on-failure",
    // Recording every test would make each a third slower; the second try is recorded instead.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: findOrInstallChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
