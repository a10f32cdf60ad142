import fc from "fast-check";
import { expect, it } from "vitest";
import { findQuotableParts } from "#app/domain/text/quotable-parts.ts";
import { sentencesOf } from "#app/domain/text/sentences.ts";

/** Each text stands with | where it parts; what stands between, such as a dash, belongs to neither. */
it.each([
  // Full stops, but no capitals.
  "i rang them.| no one came.| we gave up.",
  "is that fair?| i don't think so!| nobody else does.",
  "we waited..| and waited...| then nothing",
  "dr. lowe saw her at 9 a.m. on monday.| then nobody did",
  "he is in yr. 7 and waits approx. two years.| she does too",
  "“nobody rings us.” and left",
  "they said version 1.5 of the plan.| it was late",
  // Neither, and short: it is one.
  "nobody ever rings us back about it and we do not know why",
  // Neither, and long.
  "we asked for a plan in march last year and nobody rang us back - so we wrote to the council four times - they said it was with health and health said it was with the council".replaceAll(
    " - ",
    "|- ",
  ),
  "my son has been out of school since january and the council sends a tutor for two hours a week| but she cannot come any more| because the money for it has run out and no one else was found",
  "he waits every day for the taxi that should be there at eight and is never there before nine and my work has warned me twice,| so i had to give up my job which we needed for the rent",
  "we have tried so very hard to be patient with them and to do everything that they told us to do| and they still say that it is our parenting and nothing that has to do with his needs at all",
  "my husband and i went to every single meeting that they ever had with ann and will and the barrow and furness team and none of them had read a page of what we sent them so long ago",
  "it has been so hard for him and for all of us 😡😡| the school rang me to fetch him every single day and it was always before ten in the morning 👩‍👧| i lost my job over it",
  "we live in Stoke - on - Trent and the nearest clinic for children like ours is in another county altogether and costs us forty pounds for the taxi there and the way back every week",
  // Capitals and full stops: as before.
  "Dr. Lowe’s clinic closed at 3 p.m.| Families had nowhere to go.",
])("%s", (marked) => {
  const text = marked.replaceAll("|- ", " - ").replaceAll("|", "");
  const parts = findQuotableParts(text);
  expect(parts.map((part) => part.text)).toEqual(
    marked.split("|").map((part) => part.replace(/^- /, "").trim()),
  );
  for (const { start, end, text: part } of parts) expect(text.slice(start, end)).toBe(part);
});

it("lines are parts of their own, whatever else", () => {
  expect(findQuotableParts("no plan\nno taxi\n\nno one rings").map(({ text }) => text)).toEqual([
    "no plan",
    "no taxi",
    "no one rings",
  ]);
});

it("of a short sentence with capitals and full stops there are no parts", () => {
  const text = "Leaders listen, and families said so. They were told sooner, but not all of them.";
  expect(findQuotableParts(text).map((part) => part.text)).toEqual(sentencesOf(text));
});

it("cuts no sign, no word and no number of any text, and leaves nothing out but what parts", () => {
  const some = fc.constantFrom(
    ...[
      "we",
      "and",
      "but",
      "so",
      "i",
      "O’Neill",
      "Mary-Anne",
      "e\u0301té",
      "👩‍👧‍👦",
      "😡",
      "1.5",
      "£40",
      "dr.",
      "no.",
      " - ",
    ],
    ...[",", ". ", "\n", " ", " ", " ", "because", "the", "plan", "মা", "بيت", "..", "!"],
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 300 }), (pieces) => {
      const text = pieces.join(" ");
      const signs = new Intl.Segmenter("en", { granularity: "grapheme" });
      const ends = new Set([text.length, ...[...signs.segment(text)].map(({ index }) => index)]);
      let last = 0;
      for (const { start, end } of findQuotableParts(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(ends.has(start) && ends.has(end)).toBe(true);
        expect(/^[\s–—•*/-]*$/u.test(text.slice(last, start))).toBe(true);
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }),
    { numRuns: 150 },
  );
});

it.each(["a ", "and i ", "a, ", "a - b ", "😡 a ", "so i "])("a text of %j takes no long time", (some) => {
  const started = performance.now();
  findQuotableParts(some.repeat(20_000).slice(0, 40_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
