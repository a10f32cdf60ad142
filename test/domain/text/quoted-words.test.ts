import { expect, it } from "vitest";
import { listQuotedWords, mapQuotedWords } from "#app/domain/text/quoted-words.ts";

it.each([
  ["One said “nobody rings us back”.", ["“nobody rings us back”"]],
  ['One told us "nobody ever rings us back about it".', ['"nobody ever rings us back about it"']],
  ["One said ‘nobody’s child waits’ and left.", ["‘nobody’s child waits’"]],
  ["One said 'nobody's child waits' and left.", ["'nobody's child waits'"]],
  ["Un parent: «personne n’appelle».", ["«personne n’appelle»"]],
  ["Ein Elternteil: „niemand ruft an“.", ["„niemand ruft an“"]],
  ['"One," she said, "and two."', ['"One,"', '"and two."']],
  ['“He said ‘no’ to us” and "yes"', ["“He said ‘no’ to us”", '"yes"']],
  ["(“in brackets”) and ['so']", ["“in brackets”", "'so'"]],
  ["The families’ views and parents' views don't count; it's theirs.", []],
  ["A 12\" ruler and a 5' wall", []],
  ["An “open one that never ends\n\nand another” here", []],
  ["rock'n'roll in the '90s", []],
])("%s", (text, quoted) => {
  expect(listQuotedWords(text)).toEqual(quoted);
  expect(mapQuotedWords(text, (one) => one)).toBe(text);
});
