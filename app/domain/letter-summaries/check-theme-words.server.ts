import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findInspection } from "#db/queries/inspections.ts";
import {
  findLeavingProblemAmong,
  type LeavingProblem,
  leavingProblemWords,
} from "../disclosure-checks/check-leaving-words.server.ts";
import type { LetterSummary } from "../letters/letter-summary.ts";
import { proposeMasks } from "../masks/propose-masks.ts";

type Connections = { db: Queries; reader: BackgroundQueries };

/** Why a theme's words cannot stand on a page for everybody. */
export type ThemeWordsProblem = LeavingProblem | "sentence" | "name";

export const themeWordsProblems: Readonly<Record<ThemeWordsProblem, string>> = {
  ...leavingProblemWords,
  sentence: "Somebody gave these very words as a sentence. Say it in words of your own.",
  name: "Something in these words may tell who somebody is, such as a name, a place or a number. Leave it out.",
};

/** A field of words that are to leave: `language` is the code of the one they are in. */
export type ThemeWords = { field: string; language: string; words: string };

export const themeWordsOf = (sectionId: string, { themes }: LetterSummary): ThemeWords[] =>
  themes.flatMap(({ themeId, words }) =>
    Object.entries(words).map(([language, text]) => ({
      ...{ field: `${sectionId} ${themeId} ${language}`, language, words: text },
    })),
  );

/**
 * Holds themes' words to what holds for the letter: no words as a family gave them, not even a short sentence, no small numbers,
 * and nothing that tells who somebody is. The first that cannot leave. To be asked outside a transaction.
 */
export async function findThemeWordsProblem(
  from: Connections,
  about: { inspectionId: string; themes: readonly ThemeWords[]; now: Temporal.Instant },
): Promise<{ field: string; why: ThemeWordsProblem } | null> {
  const { inspectionId, themes, now } = about;
  if (themes.length === 0) return null;
  const inspection = await findInspection(from.db, inspectionId);
  const placeNames = (inspection?.placeNames ?? "").split("\n").filter((name) => name.trim() !== "");
  const named = themes.find(
    ({ words, language }) =>
      proposeMasks(words, [inspection?.areaName ?? ""], { language, placeNames }).length > 0,
  );
  if (named) return { field: named.field, why: "name" };
  const problem = await findLeavingProblemAmong<string>(from, {
    ...{ text: "letter-theme", inspectionId, now },
    words: Object.fromEntries(themes.map(({ field, words }) => [field, words])),
  });
  if (problem) return problem;
  const [given] = await from.reader.read("listPhrasesGivenAsSentences", {
    inspectionId,
    phrases: themes.map(({ words }) => words),
  });
  const field = given === undefined ? undefined : themes[given]?.field;
  return field === undefined ? null : { field, why: "sentence" };
}
