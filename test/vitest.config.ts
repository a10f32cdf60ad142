import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    include: ["test/{domain,db,routes,http,platform,conventions,demo}/**/*.test.ts"],
    globalSetup: ["test/postgres.ts"],
    setupFiles: ["test/fail-on-console-errors.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
