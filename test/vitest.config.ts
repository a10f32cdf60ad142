import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    include: ["test/{domain,db,routes,http,platform,conventions,demo}/**/*.test.ts"],
    globalSetup: ["test/databases.ts"],
    setupFiles: ["test/fail-on-console-errors.ts", "test/compare-instants.ts"],
    pool: "forks",
    maxWorkers: 2,
    // No test changes what a module keeps: to read the same modules in again for each file took half of all the time.
    isolate: false,
    // What hangs is found out all the same, and a busy machine takes several times as long as one at rest.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
