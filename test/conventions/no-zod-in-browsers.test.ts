import { expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** What a browser may load: all but `*.server.ts`, which the compiler leaves out, and routes without a page. */
const mayReachBrowsers = (path: string) =>
  /^app\/(components|domain|messages|browser)\/.*(?<!\.server)\.tsx?$/.test(path) ||
  /^app\/(routes\/.*|root|entry\.client)\.tsx$/.test(path);

it("no file that a browser may load imports zod, which weighs 77 KB", () => {
  const files = sourceFiles("app").filter(({ path }) => mayReachBrowsers(path));
  expect(files.length).toBeGreaterThan(300);
  const importing = files.filter(({ imports }) => imports.some(({ path }) => path === "zod"));
  expect(importing.map(({ path }) => path)).toEqual([]);
});
