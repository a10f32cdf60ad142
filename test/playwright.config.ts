import { defineConfig, devices } from "@playwright/test";
import { findOrInstallChromium } from "./chromium.ts";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  // A virtual machine whose host has little to give takes ten times as long: what hangs is found out all the same.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // A shared machine may stall for a minute; a test that needed another try is named in the report.
  retries: process.env.CI === undefined ? 0 : 2,
  reporter: [["list"], ["./failure-reporter.ts"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    actionTimeout: 60_000,
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
