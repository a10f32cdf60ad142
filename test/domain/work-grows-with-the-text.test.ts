import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { maxParsed, maxPastedLength, parseWeaknesses } from "#app/domain/focus-areas/parse-weaknesses.ts";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { rules } from "./growing-work/rules.ts";

/*
 * Whatever is typed, pasted or uploaded: twice as much of it takes about twice the work, never four times. What repeats
 * itself is what a rule that goes back on itself is slowest at. Once a process has made much code of regular expressions, the
 * engine makes the next ones without looking ahead: they are measured as they are then.
 */

const measured = new Map<string, unknown>();

beforeAll(async () => {
  const file = fileURLToPath(new URL("growing-work/measure.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--no-regexp-optimization", file]);
  for (const line of stdout.trim().split("\n")) {
    const { name, tooMuch } = JSON.parse(line) as { name: string; tooMuch: unknown };
    measured.set(name, tooMuch);
  }
}, 1_500_000);

describe.each(Object.keys(rules))("%s", (name) => {
  it("take no more than a little over twice the work for twice the text, whatever repeats itself", () => {
    expect(measured.get(name)).toEqual([]);
  });
});

it("a paste that is no list gives a bounded number of names, each its own", () => {
  const { weaknesses, count } = parseWeaknesses("• the same weakness\n".repeat(12_000));
  expect(weaknesses).toHaveLength(maxParsed);
  expect(count).toBe(Math.floor(maxPastedLength / "• the same weakness\n".length));
  const names = weaknesses.map(({ shortName }) => shortName.toLowerCase());
  expect(new Set(names).size).toBe(maxParsed);
});

it("of a text far too long, what is quoted is looked at, wherever it stands", () => {
  const before = "word ".repeat(100_000);
  const text = `${before}We saw Dr Khan. ${before}`;
  const stretch = { start: before.length, end: before.length + 16 };
  expect(
    proposeMasks(text, [], { range: stretch }).map(({ start, end, kind }) => [text.slice(start, end), kind]),
  ).toEqual([["Dr Khan", "name"]]);
});
