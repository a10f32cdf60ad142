import { readCountCache } from "#db/count-cache.ts";
import { listAllThemes } from "#db/queries/themes.ts";
import type { ThemesTable } from "#db/tables/reading.ts";
import type { TextSource } from "../readable-texts/text.ts";
import { type Connections, countForFindings } from "../themes/count-themes.server.ts";
import { type Feeling, feelings } from "../themes/theme.ts";

/** Texts that came this way under a theme: all, or those that feel so. */
export type Tally = {
  source: "parents" | "young-people" | "open-meeting";
  themeId: string;
  feeling: Feeling | null;
};

export type ThemeCounted = {
  /** The theme that stands: where it was merged, the one that took it over. */
  themeId: string;
  name: string;
  focusAreaId: string;
  count: number;
  /** All texts about the focus area that came this way. */
  base: number;
};

export type Themes = {
  /** Null where the theme was removed. */
  count(of: Tally): ThemeCounted | null;
  /** What there is to tie to a finding about a focus area: nothing that is none. */
  offer(focusAreaId: string): (Tally & ThemeCounted)[];
};

const ways = { parents: "survey", "young-people": "young-people", "open-meeting": "meeting" } as const;
const sources = Object.keys(ways) as (keyof typeof ways)[];

type ThemeRow = Pick<ThemesTable, "id" | "focusAreaId" | "name" | "removedAt" | "mergedInto">;

/** The theme that stands: where it was merged, the one that took it over; undefined where it was removed. */
export function findCurrentTheme(
  themesById: ReadonlyMap<string, ThemeRow>,
  themeId: string,
): ThemeRow | undefined {
  let theme = themesById.get(themeId);
  while (theme && theme.removedAt !== null)
    theme = theme.mergedInto === null ? undefined : themesById.get(theme.mergedInto);
  return theme;
}

/** The texts under the themes of a re-visit, counted as they are now; those of a sample once both have read it. */
export async function readThemes(from: Connections, inspectionId: string): Promise<Themes> {
  const { db, reader } = from;
  const count = await readCountCache(reader, inspectionId);
  const [themes, counts, texts, others] = await Promise.all([
    listAllThemes(db, inspectionId),
    countForFindings(from, inspectionId),
    count("countTextsByFocusArea", inspectionId),
    count("countOtherTextsByFocusArea", inspectionId),
  ]);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));

  function baseOf(focusAreaId: string, way: TextSource): number {
    const areaRows = others.filter((row) => row.focusAreaId === focusAreaId);
    const sum = (rows: readonly { count: number }[]) => rows.reduce((all, row) => all + Number(row.count), 0);
    if (way !== "survey") return sum(areaRows.filter(({ source }) => source === way));
    return sum(texts.filter((row) => row.focusAreaId === focusAreaId)) - sum(areaRows);
  }

  function countOf({ source, themeId, feeling }: Tally): ThemeCounted | null {
    const theme = findCurrentTheme(byId, themeId);
    if (!theme) return null;
    const way: TextSource = ways[source];
    const { id, name, focusAreaId } = theme;
    const under = counts.find((row) => row.themeId === id && row.source === way);
    return {
      themeId: id,
      name,
      focusAreaId,
      count: Number(under?.[feeling ?? "texts"] ?? 0),
      base: baseOf(focusAreaId, way),
    };
  }

  const offer = (focusAreaId: string) =>
    themes
      .filter((theme) => theme.focusAreaId === focusAreaId && theme.removedAt === null)
      .flatMap(({ id: themeId }) =>
        sources.flatMap((source) =>
          [null, ...feelings].flatMap((feeling) => {
            const counted = countOf({ source, themeId, feeling });
            return counted && counted.count > 0 ? [{ ...counted, source, feeling }] : [];
          }),
        ),
      );
  return { count: countOf, offer };
}
