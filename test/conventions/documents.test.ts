import { existsSync, readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";

const paths: string[] = ["README.md"];
for (const pattern of ["{app,db,test}/**/*.md", ".github/*.md"])
  for await (const path of glob(pattern)) paths.push(path);
const documents = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));

it("the README is at most 140 lines", () => {
  const [readme] = documents;
  expect(readme?.text.split("\n").length).toBeLessThanOrEqual(141);
});

it("what documents link to is there", () => {
  const missing = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, to = ""]) => join(dirname(path), to))
      .filter((to) => !existsSync(to))
      .map((to) => `${path}: ${to}`),
  );
  expect(missing).toEqual([]);
});

it("each decision has a number of its own, under which it stands in the list", () => {
  const decisions = paths.filter((path) => /decisions\/\d{4}-/.test(path)).map((path) => basename(path));
  const numbers = decisions.map((name) => Number(name.slice(0, 4)));
  expect(numbers.length).toBe(new Set(numbers).size);
  const list = readFileSync("app/decisions/README.md", "utf8");
  const listed = [...list.matchAll(/^- \[(\d+)\. .*\]\((\d{4}-.*\.md)\)/gm)];
  expect(listed.map(([, , name]) => name)).toEqual(decisions.toSorted());
  for (const [, number, name = ""] of listed) {
    expect(Number(name.slice(0, 4))).toBe(Number(number));
    expect(readFileSync(join("app/decisions", name), "utf8")).toMatch(new RegExp(`^# ${number}\\. `));
  }
});

it("sentences of documents have at most 25 words", () => {
  const long = documents.flatMap(({ path, text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.split(" ").length > 25)
      .map((sentence) => `${path}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

/** The sentences of paragraphs and lists; a colon or semicolon ends one, too. Tables and code are left out. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/```.*?```/gs, "")
    .replaceAll(/^[|#].*$/gm, "\n")
    .split(/\n\s*\n|\n(?=- |\d+\. )/)
    .map((paragraph) =>
      paragraph
        .replaceAll(/\]\([^)]*\)/g, "]")
        .trim()
        .replaceAll(/\s+/g, " "),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:;])\*{0,2} /));
}
