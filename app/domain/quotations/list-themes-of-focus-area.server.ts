import { listThemes } from "#db/queries/themes.ts";
import { type Connections, createThemeCounter } from "../themes/count-themes.server.ts";
import { makeThemeTable } from "../themes/make-theme-table.ts";
import { type Feeling, feelings } from "../themes/theme.ts";
import type { ThemeTableRow } from "../themes/theme-table.ts";
import { listQuotations } from "./list-quotations.server.ts";
import type { Quotation } from "./quotation.ts";

export type ThemeOfFocusArea = {
  id: string;
  name: string;
  /** By which way they came: those of nobody as well. */
  sources: ThemeTableRow[];
  /** Texts and passages under it, however they came: all of them, and those in which somebody feels so. */
  texts: number;
  feelings: Record<Feeling, number>;
  /** The first that may be used, of words under it. */
  quotation: (Pick<Quotation, "number" | "whom" | "language"> & { words: string }) | null;
};

/**
 * The themes of a focus area with how much is under each and a quotation, those with most texts first: nothing that the other
 * coded in a sample which this person still reads blind.
 */
export async function listThemesOfFocusArea(
  from: Connections,
  about: { inspectionId: string; focusAreaId: string; personId: string },
): Promise<ThemeOfFocusArea[]> {
  const { inspectionId, focusAreaId, personId } = about;
  const themes = (await listThemes(from.db, inspectionId)).filter((one) => one.focusAreaId === focusAreaId);
  if (themes.length === 0) return [];
  const counter = await createThemeCounter(from, { inspectionId, personId });
  const [counts, bases, quotations] = await Promise.all([
    counter.byTheme(),
    counter.baseByGroup(focusAreaId),
    listQuotations(from.db, inspectionId),
  ]);
  const usable = quotations.filter(({ words }) => words !== null);
  const codings = await counter.themesOf(usable.flatMap(({ textNumber }) => textNumber ?? []));
  return themes
    .map(({ id, name }): ThemeOfFocusArea => {
      const under = counts.flatMap((row) =>
        row.themeId === id ? [{ ...row, name: null, value: null }] : [],
      );
      const { sources } = makeThemeTable(under, bases);
      const sum = (of: (row: ThemeTableRow) => number) => sources.reduce((all, row) => all + of(row), 0);
      const numbers = new Set(
        codings.flatMap(({ themeId, textNumber }) => (themeId === id ? [textNumber] : [])),
      );
      return {
        id,
        name,
        sources,
        texts: sum(({ texts }) => texts),
        feelings: Object.fromEntries(
          feelings.map((feeling) => [feeling, sum((row) => row.counts[feeling])]),
        ) as Record<Feeling, number>,
        quotation: firstOf(usable.filter(({ textNumber }) => textNumber !== null && numbers.has(textNumber))),
      };
    })
    .toSorted((one, other) => other.texts - one.texts);
}

function firstOf([quotation]: readonly Quotation[]): ThemeOfFocusArea["quotation"] {
  if (!quotation || quotation.words === null) return null;
  const { number, whom, language, words } = quotation;
  return { number, whom, language, words };
}
