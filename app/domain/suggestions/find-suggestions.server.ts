import type { Queries } from "#db/connection.ts";
import { listParentsTexts, listTextsToCompare } from "#db/queries/suggestions.ts";
import { findText, listFocusAreasOfTexts, listTextNumbers } from "#db/queries/texts.ts";
import { findTheme, listCodingsOpenTo } from "#db/queries/themes.ts";
import { parseReadingQueue } from "../reading/text-filter.ts";
import { codedWords } from "../themes/theme.ts";
import { type Alike, findAlike } from "./alike.ts";
import { findFrequentWords } from "./frequent-words.ts";

/** With how many texts, the newest, one is compared; how many are suggested. */
export const maxComparedTexts = 5000;
const suggested = 10;

/** The texts about the same focus areas that resemble one most. Null where there is none. */
async function textsLike(
  db: Queries,
  { inspectionId, number }: { inspectionId: string; number: number },
): Promise<Alike[] | null> {
  const text = await findText(db, { inspectionId, number });
  if (!text) return null;
  const focusAreaIds = (await listFocusAreasOfTexts(db, [number])).map(({ id }) => id);
  const texts = await listTextsToCompare(db, { inspectionId, focusAreaIds, limit: maxComparedTexts });
  return findAlike(text.words, texts, { limit: suggested, without: new Set([number]) });
}

/** Texts that somebody has not read and that resemble what is under a theme. Null where there is none. */
async function textsForTheme(
  db: Queries,
  { inspectionId, themeId, personId }: { inspectionId: string; themeId: string; personId: string },
): Promise<{ name: string; found: Alike[] } | null> {
  const theme = await findTheme(db, { inspectionId, themeId });
  if (!theme) return null;
  const { focusAreaId } = theme;
  const { filter } = parseReadingQueue(new URLSearchParams({ state: "unread", "focus-area": focusAreaId }));
  const [codings, texts, unread] = await Promise.all([
    listCodingsOpenTo(db, { themeId, personId }),
    listTextsToCompare(db, { inspectionId, focusAreaIds: [focusAreaId], limit: maxComparedTexts }),
    listTextNumbers(db, { inspectionId, personId, filter, from: 0, limit: maxComparedTexts }),
  ]);
  const words = new Map(texts.map((text) => [text.number, text.words]));
  const under = codings.map((coding) => codedWords(words.get(coding.textNumber) ?? "", coding));
  const offered = new Set(unread);
  const without = new Set(texts.flatMap(({ number }) => (offered.has(number) ? [] : [number])));
  for (const { textNumber } of codings) without.add(textNumber);
  const matches = findAlike(`${theme.name}\n${under.join("\n")}`, texts, { limit: suggested, without });
  return { name: theme.name, found: matches };
}

/** Words that a group of parents uses unusually often, about one focus area or all; never a family's rare one. */
async function frequentWords(
  db: Queries,
  input: { inspectionId: string; focusAreaId: string | null; group: { name: string; value: string } },
) {
  return findFrequentWords(await listParentsTexts(db, { ...input, limit: maxComparedTexts }));
}

/** What takes the processor a fifth of a second or more, by name; each with one argument that can be cloned between threads. */
export const workings = { textsLike, textsForTheme, frequentWords };

export type Workings = typeof workings;

export type Suggested<Name extends keyof Workings> = Awaited<ReturnType<Workings[Name]>>;

export type Suggester = {
  /** `signal`: who asked has gone. `too-much`: there are so many texts that it would take too long. */
  work<Name extends keyof Workings>(
    name: Name,
    about: Parameters<Workings[Name]>[1],
    signal?: AbortSignal,
  ): Promise<{ kind: "found"; value: Suggested<Name> } | { kind: "too-much" }>;
};
