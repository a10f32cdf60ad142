import { isDeepStrictEqual } from "node:util";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterSummary } from "#db/queries/letter-summaries.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { type LetterSummary, summaryThemes } from "../letters/letter-summary.ts";
import { findThemeWordsProblem, type ThemeWordsProblem } from "./check-theme-words.server.ts";
import { listRoundedThemes } from "./count-writers.server.ts";

export type ChangedSummary =
  | { kind: "changed" }
  | { kind: "unchanged" }
  | { kind: "changed-meanwhile"; number: number; writtenByName: string }
  | { kind: "no-such-section" }
  | { kind: "letter-is-final" }
  | { kind: "wrong-number-of-themes" }
  | { kind: "english-missing"; themeId: string }
  /** It is gone, of another focus area, or fewer than five wrote of it. */
  | { kind: "no-such-theme"; themeId: string }
  | { kind: "no-such-quotation" }
  | { kind: "not-releasable"; themeId: string; language: string; why: ThemeWordsProblem };

export type ChosenTheme = { themeId: string; words: Readonly<Record<string, string>> };

/**
 * Chooses what of families' words stands beside a decision on the page for everybody: three to five themes, in words of the
 * inspectors' own, and a quotation. How many wrote of each is rounded here and stays so until it is chosen anew. It is a part of
 * the letter: changing it ends what was assured. `seen` is the number its writer had before them, 0 for none.
 */
export async function changeLetterSummary(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    sectionId: string;
    themes: readonly ChosenTheme[];
    /** The number of a prepared quotation about the focus area. */
    quotation: number | null;
    seen: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedSummary> {
  const { inspectionId, sectionId, themes, quotation, seen, actor, now } = input;
  const { min, max } = summaryThemes;
  if (themes.length !== 0 && (themes.length < min || themes.length > max))
    return { kind: "wrong-number-of-themes" };
  const inEnglish = themes.find(({ words }) => (words.en ?? "") === "");
  if (inEnglish) return { kind: "english-missing", themeId: inEnglish.themeId };
  const fields = themes.flatMap(({ themeId, words }, place) =>
    Object.entries(words).map(([language, text]) => ({
      ...{ field: `${place} ${language}`, themeId, language, words: text },
    })),
  );
  const problem = await findThemeWordsProblem(from, { inspectionId, themes: fields, now });
  const wrong = problem && fields.find(({ field }) => field === problem.field);
  if (problem && wrong) {
    const { themeId, language } = wrong;
    return { kind: "not-releasable", themeId, language, why: problem.why };
  }
  return from.db.transaction().execute(async (trx): Promise<ChangedSummary> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    const section = letter?.sections.find(({ id, kind }) => id === sectionId && kind === "weakness");
    if (!letter || !section) return { kind: "no-such-section" };
    if (letter.final) return { kind: "letter-is-final" };
    if (section.summaryVersion !== seen) {
      const writtenByName = section.summaryWrittenByName ?? "Somebody";
      return { kind: "changed-meanwhile", number: section.summaryVersion, writtenByName };
    }
    const counted = await listRoundedThemes(
      { db: trx, reader: from.reader },
      { inspectionId, editions: letter.editions },
    );
    const chosen: LetterSummary = { themes: [], quotation };
    for (const { themeId, words } of themes) {
      const theme = counted.find(({ id }) => id === themeId && section.focusAreaId !== null);
      if (!theme || theme.focusAreaId !== section.focusAreaId || theme.atLeast === null)
        return { kind: "no-such-theme", themeId };
      chosen.themes.push({ themeId, words: { ...words }, atLeast: theme.atLeast });
    }
    const quoted = letter.quotations.find(({ number }) => number === quotation);
    const mayStand =
      quoted?.words != null && quoted.focusAreaIds.some((focusAreaId) => focusAreaId === section.focusAreaId);
    if (quotation !== null && !mayStand) return { kind: "no-such-quotation" };
    if (isDeepStrictEqual(section.summary, chosen)) return { kind: "unchanged" };
    const number = section.summaryVersion + 1;
    const written = { writtenBy: actor.personId, writtenAt: now };
    await insertLetterSummary(trx, { sectionId, number, content: chosen, ...written });
    const details = { section: section.title, themes: chosen.themes.length, quotation };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.summary-changed", details });
    return { kind: "changed" };
  });
}
