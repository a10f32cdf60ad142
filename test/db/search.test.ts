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
import { aBareInspection } from "../factories/bare-inspection.ts";
import { searchCases } from "../factories/search-cases.ts";
import { describeOnBoth } from "./on-both.ts";

async function insertTexts(db: Queries, inspectionId: string, texts: readonly string[]): Promise<number[]> {
  const rows = texts.map((words, place) => ({
    inspectionId,
    source: "meeting" as const,
    sourceId: `note-${place}`,
    questionVersionId: null,
    words,
  }));
  const inserted = await db.insertInto("texts").values(rows).returning("number").execute();
  return inserted.map(({ number }) => number);
}

async function search(db: Queries, inspectionId: string, words: string): Promise<number[]> {
  const { filter } = parseReadingQueue(new URLSearchParams({ words }));
  await prepareSearch(db, { inspectionId, terms: filter.sought });
  return listTextNumbers(db, { inspectionId, personId: "", filter, from: 0, limit: 1000 });
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
    const { inspectionId } = await aBareInspection(open.db);
    const numbers = await insertTexts(
      open.db,
      inspectionId,
      searchCases.map(({ text }) => text),
    );
    const wrong: string[] = [];
    for (const [place, { text, finds, misses }] of searchCases.entries()) {
      const number = numbers[place] ?? 0;
      for (const words of finds) {
        if (!(await search(open.db, inspectionId, words)).includes(number))
          wrong.push(`${words} misses: ${text}`);
      }
      for (const words of misses) {
        if ((await search(open.db, inspectionId, words)).includes(number))
          wrong.push(`${words} finds: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("finds what came a moment ago, what changed by its new words alone, and nothing that is gone", async () => {
    const { db } = open;
    const { inspectionId } = await aBareInspection(db);
    const [first = 0, second = 0] = await insertTexts(db, inspectionId, [
      "the bus is loud",
      "the bus is late",
    ]);
    expect(await search(db, inspectionId, "bus")).toEqual([first, second]);
    await db.updateTable("texts").set({ words: "the taxi is loud" }).where("number", "=", first).execute();
    expect(await search(db, inspectionId, "bus")).toEqual([second]);
    expect(await search(db, inspectionId, "taxi")).toEqual([first]);
    await db.deleteFrom("texts").where("number", "=", first).execute();
    expect(await search(db, inspectionId, "taxi")).toEqual([]);
    expect(await db.selectFrom("textTerms").select("textNumber").execute()).toEqual([{ textNumber: second }]);
  });

  it("is prepared for all re-visits in the background, and by whoever searches for their own alone", async () => {
    const { db } = open;
    const one = await aBareInspection(db);
    const other = await aBareInspection(db, { areaName: "Middlefold", slug: "middlefold" });
    await insertTexts(db, one.inspectionId, ["waiting", "  \u200b "]);
    const [theirs] = await insertTexts(db, other.inspectionId, ["waiting too"]);
    expect(await search(db, other.inspectionId, "wait")).toEqual([theirs]);
    expect(await countTextsToIndex(db, null)).toBe(2);
    await indexTexts(db);
    expect(await countTextsToIndex(db, null)).toBe(0);
    expect(await search(db, one.inspectionId, "wait too")).toEqual([]);
  });

  it("that has no time left to look at every text tells how many it misses, and later finds them", async () => {
    const { db } = open;
    const { inspectionId } = await aBareInspection(db);
    await insertTexts(db, inspectionId, ["the bus is loud", "the bus is late", "a taxi"]);
    const terms = readSearchTerms("bus");
    const texts = await prepareSearch(db, { inspectionId, terms, waitMs: 0 });
    expect(texts).toBe(3);
    expect(renderToStaticMarkup(createElement(NotSearched, { texts }))).toContain(
      "3 texts have not been searched. Search again in a minute.",
    );
    expect(await prepareSearch(db, { inspectionId, terms })).toBe(0);
    expect(await prepareSearch(db, { inspectionId, terms, waitMs: 0 })).toBe(0);
    expect(renderToStaticMarkup(createElement(NotSearched, { texts: 0 }))).toBe("");
  });

  it("takes the longest text there can be, whatever it is made of", async () => {
    const { db } = open;
    const { inspectionId } = await aBareInspection(db);
    const longest = [
      "ﷺ".repeat(10_000),
      "co-".repeat(3333),
      "a'b ".repeat(2500),
      "\u0301".repeat(10_000),
      "9 ".repeat(5000),
    ];
    await insertTexts(db, inspectionId, longest);
    expect(await search(db, inspectionId, "unheard")).toEqual([]);
    expect(await countTextsToIndex(db, null)).toBe(0);
  });
});
