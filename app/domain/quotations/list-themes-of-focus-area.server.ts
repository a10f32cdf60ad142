import { listSamplesReadBlind } from "#db/queries/samples.ts";
import { listThemes } from "#db/queries/themes.ts";
import { type Connections, countForFindings, createThemeCounter } from "../themes/count-themes.server.ts";
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

/** Who reads them: a person, or whoever comes to have a document. */
type ReadBy = { personId: string } | "anybody";

/** The themes of one focus area, for a person: see `listThemesOfFocusAreas`. */
export async function listThemesOfFocusArea(
  from: Connections,
  { inspectionId, focusAreaId, personId }: { inspectionId: string; focusAreaId: string; personId: string },
): Promise<ThemeOfFocusArea[]> {
  const about = { inspectionId, focusAreaIds: [focusAreaId], readBy: { personId } };
  return (await listThemesOfFocusAreas(from, about)).get(focusAreaId) ?? [];
}

/**
 * The themes of focus areas with how much is under each and a quotation, those with most texts first. A person finds nothing
 * that the other coded in a sample which they still read blind. Anybody finds nothing that anybody coded in one, and no
 * quotation until it is read.
 */
export async function listThemesOfFocusAreas(
  from: Connections,
  about: { inspectionId: string; focusAreaIds: readonly string[]; readBy: ReadBy },
): Promise<Map<string, ThemeOfFocusArea[]>> {
  const { inspectionId, readBy } = about;
  const all = await listThemes(from.db, inspectionId);
  const themes = all.filter(({ focusAreaId }) => about.focusAreaIds.includes(focusAreaId));
  if (themes.length === 0) return new Map();
  const personId = readBy === "anybody" ? null : readBy.personId;
  const counter = await createThemeCounter(from, { inspectionId, personId });
  const [counts, quotations] = await Promise.all([
    readBy === "anybody" ? countForFindings(from, inspectionId) : counter.byTheme(),
    mayQuote(from, { inspectionId, readBy }).then((may) =>
      may ? listQuotations(from.db, inspectionId) : [],
    ),
  ]);
  const usable = quotations.filter(({ words }) => words !== null);
  const codings = await counter.themesOf(usable.flatMap(({ textNumber }) => textNumber ?? []));
  const areas = [...new Set(themes.map(({ focusAreaId }) => focusAreaId))].map(
    async (focusAreaId): Promise<[string, ThemeOfFocusArea[]]> => {
      const bases = await counter.baseByGroup(focusAreaId);
      const areaThemes = themes.filter((theme) => theme.focusAreaId === focusAreaId);
      return [focusAreaId, countThemes(areaThemes, { counts, bases, usable, codings })];
    },
  );
  return new Map(await Promise.all(areas));
}

async function mayQuote({ db }: Connections, about: { inspectionId: string; readBy: ReadBy }) {
  return about.readBy !== "anybody" || (await listSamplesReadBlind(db, about.inspectionId)).length === 0;
}

type Counter = Awaited<ReturnType<typeof createThemeCounter>>;

function countThemes(
  themes: readonly { id: string; name: string }[],
  found: {
    counts: Awaited<ReturnType<Counter["byTheme"]>>;
    bases: Awaited<ReturnType<Counter["baseByGroup"]>>;
    usable: readonly Quotation[];
    codings: Awaited<ReturnType<Counter["themesOf"]>>;
  },
): ThemeOfFocusArea[] {
  const { counts, bases, usable, codings } = found;
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
