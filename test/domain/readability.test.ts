import { expect, it } from "vitest";
import { findTranslator } from "#app/messages/catalogues.ts";
import { englishMessages, type MessageKey } from "#app/messages/english.ts";
import { english } from "#app/messages/languages.ts";
import { countSyllables, gradeOf } from "#test/readability.ts";

/** The survey's pages, by what the keys of their words begin with. */
const pages = [
  ...["start", "consent", "about", "background", "focus", "form", "kept", "return", "check", "receipt"],
  ...[
    "sent",
    "back",
    "declined",
    "ended",
    "erase",
    "clear",
    "paused",
    "elsewhere",
    "problem",
    "show",
    "help",
  ],
  ...["danger", "leave", "ways", "young", "talk", "area", "meeting", "privacy", "decided", "notice"],
];

/** The words of a page's messages, each with a value that reads as one short word. */
function listWords(prefix: string, isEasyRead: boolean): string[] {
  const { tRich } = findTranslator(english, isEasyRead);
  const keys = Object.keys(englishMessages) as MessageKey[];
  return keys.filter((key) => key.split(".")[0] === prefix).map((key) => tRich(key, values).join(""));
}

const wrapping = new Set(
  Object.values(englishMessages).flatMap((message) =>
    [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => tag),
  ),
);
const numbers =
  /^(?:months|minutes|count|days|most|over|many|limit|min|max|child|step|of|number|left|after)$/;
const values = new Proxy(
  {},
  {
    get: (_, name) =>
      wrapping.has(String(name))
        ? (parts: string[]) => parts.join("")
        : numbers.test(String(name))
          ? 3
          : "noon",
    has: () => true,
  },
);

it("every page of our own words reads at grade 5 or lower", () => {
  const hard = pages.map((page) => [page, gradeOf(listWords(page, false))] as const);
  expect(hard.filter(([, grade]) => grade > 5)).toEqual([]);
});

it("every page of the survey reads at grade 3 or lower in Easy Read", () => {
  const hard = pages.map((page) => [page, gradeOf(listWords(page, true))] as const);
  expect(hard.filter(([, grade]) => grade > 3)).toEqual([]);
});

it("counts syllables as they are spoken", () => {
  for (const [word, count] of [
    ...([
      ["plan", 1],
      ["children", 2],
      ["inspectors", 3],
      ["evidence", 3],
      ["closes", 2],
    ] as const),
    ...([
      ["needed", 2],
      ["asked", 1],
      ["people", 2],
      ["answer", 2],
      ["EHC", 3],
    ] as const),
  ])
    expect(countSyllables(word), word).toBe(count);
});
