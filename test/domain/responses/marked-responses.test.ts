import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBursts } from "#app/domain/responses/bursts.ts";
import { findAlike } from "#app/domain/responses/similar-responses.ts";
import { findBotSignalsWhenSent, listBotSignals } from "#app/domain/survey/bot-signals.ts";

const opens = Temporal.Instant.from("2026-11-17T12:00:00Z");
const open = { from: opens, to: opens.add({ hours: 24 }) };

describe("many at once", () => {
  const slot = (minutes: number, count: number) => ({ from: opens.add({ minutes }), count });

  it("are ten minutes with at least 20 responses and five times as many as usual", () => {
    const usual = Array.from({ length: 143 }, (_, index) => slot(index * 10, 4));
    expect(findBursts([...usual, slot(1430, 20)], open)).toMatchObject([{ count: 20, usual: 4 }]);
    expect(findBursts([...usual, slot(1430, 19)], open)).toEqual([]);
    const more = usual.map((one) => ({ ...one, count: 5 }));
    expect(findBursts([...more, slot(1430, 24)], open)).toEqual([]);
  });

  it("are found where nobody else has answered, and in a survey that has just opened", () => {
    expect(findBursts([slot(0, 30)], { from: opens, to: opens.add({ minutes: 5 }) })).toHaveLength(1);
    expect(findBursts([], open)).toEqual([]);
  });
});

describe("long texts that are nearly alike", () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/);
  const aText = fc.array(word, { minLength: 40, maxLength: 80 });

  function groupsOf(texts: readonly string[]): string[][] {
    const alike = findAlike();
    texts.forEach((words, index) => {
      const receivedAt = opens.add({ minutes: index });
      alike.add({ responseId: `response-${index}`, receivedAt, words });
    });
    return alike.groups().map(({ responses }) => responses.map(({ id }) => id));
  }

  it("are found whatever the capitals and marks, the oldest first", () => {
    const text = "We have waited two years for a plan and nobody has ever rung us back about it.";
    const other = "Our school is kind and helps my daughter with everything that she finds hard to do.";
    expect(groupsOf([text, other, text.toUpperCase().replaceAll(" ", "  "), "Short."])).toEqual([
      ["response-0", "response-2"],
    ]);
  });

  it("are found with a word changed in the middle of forty", () => {
    fc.assert(
      fc.property(aText, (words) => {
        const changed = words.with(20, "zzzzzzzzzz");
        expect(groupsOf([words.join(" "), changed.join(" ")])).toEqual([["response-0", "response-1"]]);
      }),
    );
  });

  it("are not those of which most differs", () => {
    fc.assert(
      fc.property(aText, aText, (one, other) => {
        const known = new Set(one);
        const its = other.map((each) => (known.has(each) ? `${each}x` : each));
        const shared = one.slice(0, 8).concat(its).join(" ");
        expect(groupsOf([one.join(" "), shared])).toEqual([]);
      }),
    );
  });

  it("are not short ones, nor two of one response", () => {
    expect(groupsOf(["nothing to add", "nothing to add"])).toEqual([]);
    const alike = findAlike();
    const text = {
      responseId: "one",
      receivedAt: Temporal.Instant.from("2026-12-01T00:00:00Z"),
      words: "the very same words in two of the answers that one parent has given us",
    };
    alike.add(text);
    alike.add(text);
    expect(alike.groups()).toEqual([]);
  });

  it("are found among tens of thousands, and all of one crowd", () => {
    let seed = 1;
    const anyWord = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return `w${(seed >>> 8) % 5000}`;
    };
    const texts = Array.from({ length: 20_000 }, (_, index) =>
      index % 20 === 0
        ? "the same words from a leaflet that a great many people have sent to us"
        : Array.from({ length: 30 }, anyWord).join(" "),
    );
    expect(groupsOf(texts).map((group) => group.length)).toEqual([1000]);
  });
});

it("signs of a robot are what is stored, each once, and a person's time leaves none", () => {
  const startedAt = opens;
  expect(findBotSignalsWhenSent({ botSignals: [], startedAt }, opens.add({ seconds: 19 }))).toEqual([
    "very-fast",
  ]);
  expect(findBotSignalsWhenSent({ botSignals: [], startedAt }, opens.add({ seconds: 20 }))).toEqual([]);
  expect(listBotSignals(["very-fast", "very-fast", "unknown"])).toEqual(["very-fast"]);
});
