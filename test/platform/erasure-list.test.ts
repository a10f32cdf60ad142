import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  appendToErasureList,
  copyErasureList,
  erasureListIn,
  type ListedErasure,
  readErasureList,
} from "#app/platform/erasure-list.ts";

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-list-"));
  for (const name of ["data", "copy"]) mkdirSync(at(name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const erasure = (id: string, kind = "response", parts: string[] | null = null): ListedErasure => ({
  ...{ id, kind, inspectionId: "a-revisit", subjectId: id, removed: parts === null, parts },
  erasedTime: "2026-11-24T10:00:00.000Z",
});

async function idsIn(name: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of readErasureList(erasureListIn(at(name)))) ids.push(id);
  return ids;
}

it("the copy of the list of erasures follows it line by line", async () => {
  await appendToErasureList(at("data"), [erasure("one")]);
  await copyErasureList(at("data"), at("copy"));
  await appendToErasureList(at("data"), [erasure("two"), erasure("three", "file", ["withdrawn"])]);
  await copyErasureList(at("data"), at("copy"));
  expect(await idsIn("copy")).toEqual(["one", "two", "three"]);
  expect(readFileSync(erasureListIn(at("copy")))).toEqual(readFileSync(erasureListIn(at("data"))));
});

it.each([
  ["as long", []],
  ["longer by one", [erasure("four")]],
])("the copy is made anew where the list was lost and written in another order, %s", async (_how, more) => {
  const [one, file, two] = [erasure("one"), erasure("a-file", "file", ["withdrawn"]), erasure("two")];
  await appendToErasureList(at("data"), [one, file, two]);
  await copyErasureList(at("data"), at("copy"));
  rmSync(erasureListIn(at("data")));
  await appendToErasureList(at("data"), [one, two, file, ...more]);
  await copyErasureList(at("data"), at("copy"));
  expect(await idsIn("copy")).toEqual(["one", "two", "a-file", ...more.map(({ id }) => id)]);
});

it("half a line that a killed process left is cut off, however long it is", async () => {
  await appendToErasureList(at("data"), [erasure("one")]);
  const long = JSON.stringify(
    erasure(
      "two",
      "response",
      Array.from({ length: 300 }, (_, number) => `question-version-${number}`),
    ),
  );
  appendFileSync(erasureListIn(at("data")), long.slice(0, -10));
  await appendToErasureList(at("data"), [erasure("three")]);
  expect(await idsIn("data")).toEqual(["one", "three"]);
});
