import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { markAsMade, NotADemosFolder, prepareFreshFolder, requireMadeExample } from "#app/demo/folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("makes the folder where there is none, and takes an empty one", () => {
  const deep = join(folder, "data", "demo");
  prepareFreshFolder(deep);
  expect(readdirSync(deep)).toEqual(["noonday-demo.json"]);
  expect(() => prepareFreshFolder(deep)).not.toThrow();
});

it("empties a demo's folder of what it left there", () => {
  prepareFreshFolder(folder);
  markAsMade(folder);
  mkdirSync(join(folder, "outbox"));
  writeFileSync(join(folder, "outbox", "message.json"), "{}");
  writeFileSync(join(folder, "noonday.sqlite"), "");
  prepareFreshFolder(folder);
  expect(readdirSync(folder)).toEqual(["noonday-demo.json"]);
});

it("refuses a folder that holds something else, and leaves it alone", () => {
  writeFileSync(join(folder, "noonday.sqlite"), "a real area's answers");
  expect(() => prepareFreshFolder(folder)).toThrow(NotADemosFolder);
  expect(existsSync(join(folder, "noonday.sqlite"))).toBe(true);
  expect(existsSync(join(folder, "noonday-demo.json"))).toBe(false);
});

it("keeps an example only once it is whole", () => {
  expect(() => requireMadeExample(folder)).toThrow(NotADemosFolder);
  prepareFreshFolder(folder);
  expect(() => requireMadeExample(folder)).toThrow(NotADemosFolder);
  markAsMade(folder);
  expect(() => requireMadeExample(folder)).not.toThrow();
});
