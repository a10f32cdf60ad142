import type { BackgroundQueries } from "./background-queries.ts";
import type { BackgroundQueryFunctions } from "./background-query-functions.ts";
import type { Marks } from "./queries/marks.ts";

/** The readings that count, and nothing beside them, each with the marks of what it counts. */
const countSources = {
  countAnsweredByGroup: ["responses"],
  countAnsweredByProfile: ["responses"],
  countAnsweredByVersion: ["responses"],
  countAnswersByGroup: ["responses"],
  countAnswersByProfile: ["responses"],
  countAnswersByTwoGroups: ["responses"],
  countAnswersByVersion: ["responses"],
  countFamilyPatterns: ["responses"],
  countFamilyPatternsByGroup: ["responses"],
  countFamilyPatternsByProfile: ["responses"],
  countFamilyPatternsByTwoGroups: ["responses"],
  countUnaskedByGroup: ["responses"],
  countUnaskedByVersion: ["responses"],
  countResponsesByApproval: ["responses"],
  countResponsesByGroup: ["responses"],
  countResponsesByHour: ["responses"],
  countResponsesByProfile: ["responses"],
  countResponsesOfGroupsByApproval: ["responses"],
  countOwnAnswersByVersion: ["ownAnswers"],
  countOwnPeopleByVersion: ["ownAnswers"],
  countOwnResponsesByApproval: ["ownAnswers"],
  countCodedTextsByFocusArea: ["responses", "otherTexts", "coded"],
  countOtherTextsByFocusArea: ["otherTexts"],
  countOtherTextsBySource: ["otherTexts"],
  countTexts: ["responses", "otherTexts", "coded"],
  countTextsByFocusArea: ["responses", "otherTexts"],
  countTextsByGroup: ["responses", "otherTexts"],
  countTextsByTheme: ["responses", "otherTexts", "coded"],
  countThemeByGroup: ["responses", "otherTexts", "coded"],
} as const satisfies Partial<Record<keyof BackgroundQueryFunctions, readonly (keyof Marks)[]>>;

type Counts = Pick<BackgroundQueryFunctions, keyof typeof countSources>;

export type CachedCount = <Name extends keyof Counts>(
  name: Name,
  about: Parameters<Counts[Name]>[1],
) => ReturnType<Counts[Name]>;

const maxCounts = 500;
const cachesByReader = new WeakMap<BackgroundQueries, Map<string, Promise<unknown>>>();

/**
 * Caches counts of what families and others said in a re-visit, until something that a count depends on changes.
 * Counting a hundred thousand responses takes a third of a second, and checking for changes a few thousandths.
 * Results are read only. Whatever else a count depends on must be in `about`.
 */
export async function readCountCache(reader: BackgroundQueries, inspectionId: string): Promise<CachedCount> {
  const marks = await reader.read("findMarks", inspectionId);
  let counts = cachesByReader.get(reader);
  if (!counts) {
    counts = new Map();
    cachesByReader.set(reader, counts);
  }
  const cache = counts;
  return (name, about) => {
    const key = JSON.stringify([inspectionId, countSources[name].map((mark) => marks[mark]), name, about]);
    const cached = cache.get(key);
    // The last asked for is the last to go.
    cache.delete(key);
    const count = cached ?? reader.read(name, about);
    cache.set(key, count);
    if (cached === undefined) {
      count.catch(() => cache.delete(key));
      for (const oldest of cache.keys()) {
        if (cache.size <= maxCounts) break;
        cache.delete(oldest);
      }
    }
    return count as ReturnType<Counts[typeof name]>;
  };
}
