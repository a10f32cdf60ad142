import { expect, it } from "vitest";
import { proposeMasks } from "#app/domain/masks/propose-masks.ts";
import { redact } from "#app/domain/masks/redaction.ts";

const leaves = (words: string) => redact(words, proposeMasks(words), { from: 0, to: words.length });

it.each([
  ["JACK SMITH was refused.", "[name] was refused."],
  ["Jack waited.", "[name] waited."],
  ["It took a year. Max’s plan is late.", "It took a year. [name]’s plan is late."],
  ["my son jack waited", "my son [name] waited"],
  ["our youngest daughter, mia was told", "our youngest daughter, [name] was told"],
  ["my son J. waited", "my son [name] waited"],
  ["their boy Holly and her brother ben", "their boy [name] and her brother [name]"],
  ["OAKFIELD PRIMARY SCHOOL said no", "[a school] said no"],
  ["WE ASKED OAKFIELD SCHOOL", "WE ASKED [a school]"],
  ["oakfield primary school said no", "[a school] said no"],
  ["they drive AB12 CDE", "they drive [number]"],
  ["NI number QQ 12 34 56 C", "NI number [number]"],
  ["he was aged seven and a half then", "he was [age] then"],
  ["aged 7 ½", "[age]"],
  ["an 8yrs old", "an [age]"],
  ["Ada waited", "[name] waited"],
])("%s leaves as %s", (words, right) => {
  expect(leaves(words)).toBe(right);
});

it.each([
  "Will anybody ring us back?",
  "Hope is what keeps us going.",
  "my son will wait",
  "my daughter may go",
  "her brother is fine",
  "THE SCHOOL DID NOT LISTEN",
  "OUR LOCAL PRIMARY SCHOOL IS FULL",
  "the local primary school is full",
  "a mainstream secondary school",
  "my son I think waited",
])("%s stays as it is", (words) => {
  expect(leaves(words)).toBe(words);
});
