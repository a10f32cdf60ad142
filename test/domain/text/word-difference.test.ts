import { expect, it } from "vitest";
import { compareWords } from "#app/domain/text/word-difference.ts";

const written = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => {
      const words = text.trimEnd();
      return kind === "same" ? words : kind === "removed" ? `[-${words}]` : `[+${words}]`;
    })
    .join(" ");

it.each([
  ["Do people listen?", "Do people listen?", "Do people listen?"],
  ["Do people listen?", "Do teachers listen?", "Do [-people] [+teachers] listen?"],
  ["Do people listen?", "Do people ever listen?", "Do people [+ever] listen?"],
  ["", "For each child", "[+For each child]"],
  ["For each child", "", "[-For each child]"],
  ["a b c d", "d c b a", "[-a b c] d [+c b a]"],
  ["one  two\nthree", "one two three", "one two three"],
])("“%s” that became “%s” reads %s", (before, after, expected) => {
  expect(written(before, after)).toBe(expected);
});

it("gives back both texts, whatever they are", () => {
  const words = ["the", "plan", "was", "late", "again", "and", "again"];
  for (let seed = 1; seed < 60; seed += 1) {
    const pick = (step: number) => words.filter((_, index) => (index * step + seed) % 3 !== 0).join(" ");
    const [before, after] = [pick(2), pick(5)];
    const pieces = compareWords(before, after);
    const only = (left: "removed" | "added") =>
      pieces
        .filter(({ kind }) => kind === "same" || kind === left)
        .map(({ text }) => text.trimEnd())
        .join(" ");
    expect([only("removed"), only("added")]).toEqual([before, after]);
  }
});

it("shows texts of very many words whole", () => {
  const long = "word ".repeat(1200);
  expect(compareWords(long, "short").map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
