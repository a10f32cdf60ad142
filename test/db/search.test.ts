import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { indexTexts, prepareSearch } from "#app/domain/search/index-texts.server.ts";
import { readSearchTerms } from "#app/domain/search/search-terms.ts";
import { NotSearched } from "#app/routes/reading/room/not-searched.tsx";
import type { Queries } from "#db/connection.ts";
import { countTextsToIndex } from "#db/queries/search-index.ts";
import { listTextNumbers } from "#db/queries/texts.ts";
import { aBareRevisit } from "../factories/bare-revisit.ts";
import { searchCases } from "../factories/search-cases.ts";
import { describeOnBoth } from "./on-both.ts";

async function insertTexts(db: Queries, revisitId: string, texts: readonly string[]): Promise<number[]> {
  const rows = texts.map((words, place) => ({
    revisitId,
    source: "meeting",
    sourceId: `note-${place}`,
    questionVersionId: null,
    words,
  }));
  const inserted = await db.insertInto("texts").values(rows).returning("number").execute();
  return inserted.map(({ number }) => number);
}

async function search(db: Queries, revisitId: string, words: string): Promise<number[]> {
  const { filter } = parseReadingQueue(new URLSearchParams({ words }));
  await prepareSearch(db, { revisitId, terms: filter.sought });
  return listTextNumbers(db, { revisitId, personId: "", filter, from: 0, limit: 1000 });
}

it("there are more than two hundred pairs, and each search is for something", () => {
  const pairs = searchCases.flatMap(({ text, finds, misses }) =>
    [...finds, ...misses].map((words) => [text, words]),
  );
  expect(pairs.length).toBeGreaterThan(200);
  for (const [text, words = ""] of pairs)
    expect(readSearchTerms(words), `${words} in ${text}`).not.toEqual([]);
});

describeOnBoth("a search", (open) => {
  it("finds the texts that a person would say it finds, and no others", async () => {
    const { revisitId } = await aBareRevisit(open.db);
    const numbers = await insertTexts(
      open.db,
      revisitId,
      searchCases.map(({ text }) => text),
    );
    const wrong: string[] = [];
    for (const [place, { text, finds, misses }] of searchCases.entries()) {
      const number = numbers[place] ?? 0;
      for (const words of finds) {
        if (!(await search(open.db, revisitId, words)).includes(number))
          wrong.push(`${words} misses: ${text}`);
      }
      for (const words of misses) {
        if ((await search(open.db, revisitId, words)).includes(number)) wrong.push(`${words} finds: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("finds what came a moment ago, what changed by its new words alone, and nothing that is gone", async () => {
    const { db } = open;
    const { revisitId } = await aBareRevisit(db);
    const [first = 0, second = 0] = await insertTexts(db, revisitId, ["the bus is loud", "the bus is late"]);
    expect(await search(db, revisitId, "bus")).toEqual([first, second]);
    await db.updateTable("texts").set({ words: "the taxi is loud" }).where("number", "=", first).execute();
    expect(await search(db, revisitId, "bus")).toEqual([second]);
    expect(await search(db, revisitId, "taxi")).toEqual([first]);
    await db.deleteFrom("texts").where("number", "=", first).execute();
    expect(await search(db, revisitId, "taxi")).toEqual([]);
    expect(await db.selectFrom("textTerms").select("textNumber").execute()).toEqual([{ textNumber: second }]);
  });

  it("is prepared for all re-visits in the background, and by whoever searches for their own alone", async () => {
    const { db } = open;
    const one = await aBareRevisit(db);
    const other = await aBareRevisit(db, { areaName: "Middlefold", slug: "middlefold" });
    await insertTexts(db, one.revisitId, ["waiting", "  \u200b "]);
    const [theirs] = await insertTexts(db, other.revisitId, ["waiting too"]);
    expect(await search(db, other.revisitId, "wait")).toEqual([theirs]);
    expect(await countTextsToIndex(db, null)).toBe(2);
    await indexTexts(db);
    expect(await countTextsToIndex(db, null)).toBe(0);
    expect(await search(db, one.revisitId, "wait too")).toEqual([]);
  });

  it("that has no time left to look at every text tells how many it misses, and later finds them", async () => {
    const { db } = open;
    const { revisitId } = await aBareRevisit(db);
    await insertTexts(db, revisitId, ["the bus is loud", "the bus is late", "a taxi"]);
    const terms = readSearchTerms("bus");
    const texts = await prepareSearch(db, { revisitId, terms, waitMs: 0 });
    expect(texts).toBe(3);
    expect(renderToStaticMarkup(createElement(NotSearched, { texts }))).toContain(
      "3 texts have not been searched. Search again in a minute.",
    );
    expect(await prepareSearch(db, { revisitId, terms })).toBe(0);
    expect(await prepareSearch(db, { revisitId, terms, waitMs: 0 })).toBe(0);
    expect(renderToStaticMarkup(createElement(NotSearched, { texts: 0 }))).toBe("");
  });

  it("takes the longest text there can be, whatever it is made of", async () => {
    const { db } = open;
    const { revisitId } = await aBareRevisit(db);
    const longest = [
      "ﷺ".repeat(10_000),
      "co-".repeat(3333),
      "a'b ".repeat(2500),
      "\u0301".repeat(10_000),
      "9 ".repeat(5000),
    ];
    await insertTexts(db, revisitId, longest);
    expect(await search(db, revisitId, "unheard")).toEqual([]);
    expect(await countTextsToIndex(db, null)).toBe(0);
  });
});
