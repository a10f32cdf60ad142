import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import { findThemeWordsProblem, themeWordsOf } from "./check-theme-words.server.ts";
import { listRoundedThemes } from "./count-writers.server.ts";

type Connections = { db: Queries; reader: BackgroundQueries };
type About = { inspectionId: string; now: Temporal.Instant };

const summariesOf = ({ sections }: FoundLetter) =>
  JSON.stringify(sections.map(({ id, summary }) => [id, summary]));

/**
 * Compares what is chosen beside the decisions with families' words, before a transaction; gives what to ask inside it: what
 * stands in the way of the letter's leaving, in sentences without a family's word.
 */
export async function searchSummaryProblems(
  from: Connections,
  about: About,
): Promise<(db: Queries, letter: FoundLetter) => Promise<string[]>> {
  const letter = await findLetter(from.db, about);
  const read = letter === null ? "" : summariesOf(letter);
  const themes = letter?.sections.flatMap(({ id, summary }) => themeWordsOf(id, summary)) ?? [];
  const problem = await findThemeWordsProblem(from, { ...about, themes });
  return async (db, now) => {
    if (summariesOf(now) !== read)
      return ["What stands beside the decisions was changed while it was compared. Try again."];
    const title = now.sections.find(({ id }) => problem?.field.startsWith(`${id} `))?.title;
    return [
      ...(title === undefined
        ? []
        : [`“${title}”: a theme beside the decision cannot leave as it is worded. Word it anew.`]),
      ...(await listStale({ db, reader: from.reader }, now, about)),
    ];
  };
}

/** What was chosen and holds no longer. */
async function listStale(from: Connections, letter: FoundLetter, { inspectionId }: About): Promise<string[]> {
  const { sections, quotations, editions } = letter;
  if (sections.every(({ summary }) => summary.themes.length === 0 && summary.quotation === null)) return [];
  const themes = await listRoundedThemes(from, { inspectionId, editions });
  return sections.flatMap(({ title, summary }) => {
    const isStale = summary.themes.some(({ themeId, atLeast }) => {
      const now = themes.find(({ id }) => id === themeId)?.atLeast ?? null;
      return now === null || now < atLeast;
    });
    const isWithdrawn =
      summary.quotation !== null &&
      quotations.find(({ number }) => number === summary.quotation)?.words == null;
    return [
      ...(isStale
        ? [`“${title}”: fewer wrote of a theme beside the decision than it says. Choose the themes anew.`]
        : []),
      ...(isWithdrawn
        ? [`“${title}”: the quotation beside the decision may no longer be used. Choose another, or none.`]
        : []),
    ];
  });
}
