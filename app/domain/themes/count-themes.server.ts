import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { readCountCache } from "#db/count-cache.ts";
import { listSamplesReadBlind, listTextsReadBlind } from "#db/queries/samples.ts";
import type { countTextsByGroup } from "#db/queries/text-counts.ts";
import {
  type countTextsByTheme,
  type countThemeByGroup,
  listThemes,
  listThemesOfTexts,
} from "#db/queries/themes.ts";

export type Connections = { db: Queries; reader: BackgroundQueries };

/** For whom is counted: null for everybody, as for exports. */
export type For = { inspectionId: string; personId: string | null };

/**
 * Counts what is under themes for somebody: nothing that the other coded in a sample which they still read blind. Those who
 * read none share what is counted, and it is counted once while nothing changes.
 */
export async function createThemeCounter({ db, reader }: Connections, { inspectionId, personId }: For) {
  const isBlind = personId !== null && (await listTextsReadBlind(db, personId)).length > 0;
  const count = isBlind ? reader.read : await readCountCache(reader, inspectionId);
  const blindReader = isBlind ? personId : null;
  return {
    byTheme: (): ReturnType<typeof countTextsByTheme> =>
      count("countTextsByTheme", { inspectionId, blindReader }),
    byGroup: (themeId: string): ReturnType<typeof countThemeByGroup> =>
      count("countThemeByGroup", { themeId, blindReader }),
    themesOf: (textNumbers: readonly number[]) => listThemesOfTexts(db, { textNumbers, blindReader }),
    /** Of all that was said about a focus area: the same for whoever reads blind. */
    baseByGroup: (focusAreaId: string): ReturnType<typeof countTextsByGroup> =>
      count("countTextsByGroup", { focusAreaId }),
  };
}

/**
 * What findings rest on, and all read alike: nothing that anybody coded in a sample of which nothing is in the open yet.
 */
export async function countForFindings({ db, reader }: Connections, inspectionId: string) {
  const samplesLeftOut = await listSamplesReadBlind(db, inspectionId);
  const count = await readCountCache(reader, inspectionId);
  return count("countTextsByTheme", { inspectionId, blindReader: null, excludedSamples: samplesLeftOut });
}

/** The themes that stand, each with how many texts that people gave are under it, and how many passages of documents. */
export async function listCountedThemes(from: Connections, about: For) {
  const counter = await createThemeCounter(from, about);
  const [themes, counts] = await Promise.all([listThemes(from.db, about.inspectionId), counter.byTheme()]);
  return themes.map((theme) => {
    // A text came one way only.
    const themeCounts = counts.filter(({ themeId }) => themeId === theme.id);
    const sumOf = (rows: typeof themeCounts) => rows.reduce((sum, { texts }) => sum + Number(texts), 0);
    return {
      ...theme,
      texts: sumOf(themeCounts.filter(({ source }) => source !== "evidence")),
      passages: sumOf(themeCounts.filter(({ source }) => source === "evidence")),
    };
  });
}
