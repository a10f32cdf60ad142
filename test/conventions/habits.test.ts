import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { resolveImport, sourceFiles } from "./source-files.ts";

const files = [...sourceFiles("app"), ...sourceFiles("db")];
const own = [...files, ...sourceFiles("test")];

function where(pattern: RegExp, among = files): string[] {
  return among.filter((file) => pattern.test(file.text)).map((file) => file.path);
}

it("time is read in one place: the clock", () => {
  const readers = where(/\bTemporal\.Now\b|\bDate\.now\(|\bnew Date\(/);
  expect(readers).toEqual(["app/platform/clock.ts"]);
});

it("the environment is read by the commands and handed on", () => {
  const readers = where(/process\.env\b/).filter((path) => !path.startsWith("app/commands/"));
  expect(readers).toEqual([]);
});

it("nothing is any, forced, or silenced", () => {
  const silenced = own
    .filter((file) => !file.path.startsWith("test/conventions/"))
    .filter((file) => /: any\b|\bas any\b|@ts-(ignore|nocheck|expect-error)|TODO|FIXME/.test(file.text));
  expect(silenced.map((file) => file.path)).toEqual([]);
});

it("a lint rule is turned off only with its reason beside it", () => {
  const bare = own
    .filter((file) => !file.path.startsWith("test/conventions/"))
    .filter((file) => /biome-ignore[^\n]*:\s*$/m.test(file.text) || /biome-ignore-all/.test(file.text));
  expect(bare.map((file) => file.path)).toEqual([]);
});

it("the top level holds what is agreed and nothing else", () => {
  const agreed = new Set([
    "app",
    "db",
    "public",
    "test",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "remix.config.js",
    "remix.env.d.ts",
    "README.md",
    "LICENSE",
  ]);
  const made = new Set(["node_modules", "build", "data", "test-results", "playwright-report"]);
  const extra = readdirSync(".").filter(
    (name) => !name.startsWith(".") && !agreed.has(name) && !made.has(name),
  );
  expect(extra).toEqual([]);
});

it("each component that has a style has it beside it", () => {
  const missing = sourceFiles("app/components").flatMap((file) =>
    file.imports
      .filter(({ path }) => path.endsWith(".css") && !existsSync(path))
      .map(({ path }) => `${file.path}: ${path}`),
  );
  expect(missing).toEqual([]);
});

it("operations are named verb-noun, pure rules as nouns, and no file is long", () => {
  const badlyNamed = sourceFiles("app/domain")
    .map((file) => file.path)
    .filter((path) => /\.server\.ts$/.test(path) && !/\/[a-z]+(-[a-z]+)+\.server\.ts$/.test(path));
  expect(badlyNamed).toEqual([]);
  const long = own.filter((file) => !file.path.startsWith("app/demo/") && file.text.split("\n").length > 350);
  expect(long.map((file) => file.path)).toEqual([]);
});

it("what a page's parts share is found by one way, since by two the server would have two of it", () => {
  const files = sourceFiles("app");
  const contexts = files.filter(({ text }) => text.includes("createContext")).map(({ path }) => path);
  expect(contexts).toContain("app/components/nonce.ts");
  const relative = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:import|export)\s(?!type\s)[^"]*"(\.[^"]+)";/gm)]
      .filter(([, specifier = ""]) => contexts.includes(resolveImport(path, specifier)))
      .map(([, specifier]) => `${path}: ${specifier}`),
  );
  expect(relative).toEqual([]);
});

it("a form's body is read in one place, which answers one that cannot be read", () => {
  const readers = where(/\.formData\(\)/).filter((path) => path.startsWith("app/"));
  expect(readers).toEqual(["app/http/read-form.ts"]);
});

it("what stands in an address is encoded before it is led to: a header takes no other signs", () => {
  expect(where(/redirect\(\s*`[^`]*\$\{(?:args\.)?params\./)).toEqual([]);
});

it("what people wrote is shortened in one place, which never cuts through a sign", () => {
  const cuts = files
    .filter(
      ({ path }) => path !== "app/domain/text/text.ts" && !/^app\/(platform|demo|commands)\//.test(path),
    )
    .flatMap(({ path, text }) => text.split("\n").map((line) => ({ path, line: line.trim() })))
    .filter(({ path, line }) => {
      const isShown = /^app\/(routes|components)\//.test(path);
      const ofWords =
        /\b(?:words|text|body|label|name|title|sentence|reason|subject)\.(?:slice|substring)\(0,/;
      return /\.(?:slice|substring|substr)\(.*…/.test(line) || (isShown && ofWords.test(line));
    });
  expect(cuts).toEqual([]);
});

it("no journey leaves a page before what it pressed was answered", () => {
  const left = where(
    /\.(click|press)\([^\n]*\);\n(?:\s*\/\/[^\n]*\n)*\s*await \w+\.goto\(/,
    sourceFiles("test/journeys"),
  );
  expect(left).toEqual([]);
});
