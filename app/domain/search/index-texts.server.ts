import { setTimeout as wait } from "node:timers/promises";
import type { Queries } from "#db/connection.ts";
import {
  countTextsToIndex,
  listTextsToIndex,
  replaceTextTerms,
  type TextToIndex,
} from "#db/queries/search-index.ts";
import { guessLanguage } from "../text-translations/guess-language.ts";
import type { SearchTerm } from "./search-terms.ts";
import { readSearchWords } from "./search-words.ts";

/** Of one transaction: nobody's page waits longer than this takes to read. */
const maxTexts = 200;
const maxCharacters = 40_000;

/** In characters: far beyond what the longest text of real words is found by. */
const maxTermsLength = 200_000;

const searchWaitMs = 8000;
const retryMs = 20;
const maxRetries = 25;

/** Reads the texts that came or changed since into the search index, until none is left; of one re-visit or all. */
export async function indexTexts(
  db: Queries,
  {
    inspectionId = null,
    untilMs = Number.POSITIVE_INFINITY,
  }: { inspectionId?: string | null; untilMs?: number } = {},
): Promise<void> {
  while (performance.now() < untilMs) {
    const count = await db.transaction().execute(async (trx) => {
      const texts = firstOf(await listTextsToIndex(trx, { inspectionId, limit: maxTexts }));
      const rows = texts.map((text) => ({
        textNumber: text.number,
        terms: termsOfText(text),
        likelyLanguage: guessLanguage(text.words),
      }));
      await replaceTextTerms(trx, rows);
      return rows.length;
    });
    if (count === 0) return;
  }
}

/**
 * Makes sure that a search finds every text that has come until now. Returns how many it would still miss: none, unless a
 * great many are being indexed for the first time.
 */
export async function prepareSearch(
  db: Queries,
  {
    inspectionId,
    terms,
    waitMs = searchWaitMs,
  }: { inspectionId: string; terms: readonly SearchTerm[]; waitMs?: number },
): Promise<number> {
  if (terms.length === 0) return 0;
  const untilMs = performance.now() + waitMs;
  for (let retry = 0; ; retry += 1) {
    const left = await countTextsToIndex(db, inspectionId);
    if (left === 0 || retry >= maxRetries || performance.now() >= untilMs) return left;
    // Another process may be indexing them at this moment.
    if (retry > 0) await wait(retryMs);
    await indexTexts(db, { inspectionId, untilMs });
  }
}

/** What a text is found by: its own words, and those of the translation beside it. */
function termsOfText({ words, translationWords }: TextToIndex): string {
  if (translationWords === null) return termsOf(words);
  const max = maxTermsLength / 2;
  return `${termsOf(words, max)}|${termsOf(translationWords, max - 1)}`;
}

/** What words are found by: one space around each, in each of the ways that they may be read, where these differ. */
export function termsOf(words: string, maxLength = maxTermsLength): string {
  const { apart, together, hyphensApart } = readSearchWords(words);
  const readings = [apart, together, hyphensApart].map((some) => some.map(({ text }) => text).join(" "));
  const different = [...new Set(readings)];
  return different.map((terms) => ` ${terms.slice(0, maxLength / different.length - 3)} `).join("|");
}

function firstOf<Text extends TextToIndex>(texts: readonly Text[]): Text[] {
  let characters = 0;
  return texts.filter(({ words, translationWords }, place) => {
    characters += words.length + (translationWords?.length ?? 0);
    return place === 0 || characters <= maxCharacters;
  });
}
