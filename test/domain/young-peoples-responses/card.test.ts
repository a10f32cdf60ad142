import fc from "fast-check";
import { expect, it } from "vitest";
import {
  cardSymbols,
  formatCardNumber,
  makeCard,
  readCard,
  readTypedCard,
  writeCard,
} from "#app/domain/young-peoples-responses/card.ts";
import {
  cardOfToken,
  hashCard,
  isProven,
  readOpenedCard,
  writeOpenedCard,
} from "#app/domain/young-peoples-responses/hash-card.server.ts";
import { hashToken } from "#app/platform/tokens.ts";

const bytes = fc.uint8Array({ minLength: 8, maxLength: 32 });

it("a card is a number of six digits and four different pictures, and the same of the same bytes", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const card = makeCard(some);
      expect(card.number).toMatch(/^\d{6}$/);
      expect(new Set(card.pictures).size).toBe(4);
      expect(card.pictures.every((picture) => cardSymbols.includes(picture))).toBe(true);
      expect(makeCard(some)).toEqual(card);
    }),
  );
});

it("what is written of a card is read as that card", () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(readCard(writeCard(makeCard(some)))).toEqual(makeCard(some));
    }),
  );
});

it("every picture and digit comes about as often as the others", () => {
  const cards = Array.from({ length: 4800 }, (_, index) => cardOfToken(`device ${index}`));
  const counts = cardSymbols.map((symbol) => cards.filter(({ pictures }) => pictures[0] === symbol).length);
  expect(Math.min(...counts)).toBeGreaterThan(130);
  expect(Math.max(...counts)).toBeLessThan(280);
  const first = Array.from("0123456789", (digit) => cards.filter(({ number }) => number[0] === digit).length);
  expect(Math.min(...first)).toBeGreaterThan(390);
});

it("a number is read as people type it, and anything else is no card", () => {
  const chosen = ["bus", "home", "idea", "world"];
  for (const typed of ["482913", "482 913", " 482-913 ", "482.913", "4 8 2 9 1 3"])
    expect(readTypedCard(typed, chosen)?.number).toBe("482913");
  expect(formatCardNumber("482913")).toBe("482 913");
  for (const typed of ["", "48291", "4829134", "abc482", "４８２９１３"])
    expect(readTypedCard(typed, chosen)).toBeNull();
  for (const pictures of [[], chosen.slice(1), [...chosen, "bus"], ["bus", "home", "idea", "school"]])
    expect(readTypedCard("482913", pictures)).toBeNull();
});

it("the order of the pictures is part of the card, and its hash is another one in each re-visit", async () => {
  const card = cardOfToken("device");
  const turned = { ...card, pictures: [...card.pictures].reverse() };
  const one = { inspectionId: "one" };
  const hash = await hashCard(card, one);
  expect(hash).toBe(await hashCard(card, one));
  expect(hash).not.toBe(await hashCard(turned, one));
  expect(hash).not.toBe(await hashCard(card, { inspectionId: "other" }));
});

it("a device that was given a card opens that response alone, and none by a card of its own making", () => {
  const card = cardOfToken("device");
  const response = { id: "a-response", tokenHash: hashToken("device") };
  const opened = readOpenedCard(writeOpenedCard(response, card));
  expect(opened).toMatchObject({ responseId: "a-response", card });
  expect(opened && isProven(opened, response)).toBe(true);
  expect(opened && isProven(opened, { ...response, tokenHash: hashToken("other") })).toBe(false);
  expect(opened && isProven({ ...opened, proof: "" }, response)).toBe(false);
  expect(opened && isProven({ ...opened, card: cardOfToken("other") }, response)).toBe(false);
  expect(readOpenedCard(writeCard(card))).toBeNull();
  expect(readOpenedCard(`card.a-response.proof.${writeCard(card).slice(1)}`)).toBeNull();
});
