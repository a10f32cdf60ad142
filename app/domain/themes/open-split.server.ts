import type { Queries } from "#db/connection.ts";
import { listThemeSplits } from "#db/queries/theme-splits.ts";
import { findTheme, listCodingsOpenTo } from "#db/queries/themes.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import { codedWords } from "./theme.ts";

/** The most codings that are offered at once when a theme is split. */
export const maxSplitTexts = 200;

/**
 * A theme with the texts under it, to choose which ones a new theme takes. Texts that this person still reads blind
 * show no coding by the other reader. The opening is recorded. Null where there is no such theme.
 */
export async function openSplit(
  db: Queries,
  input: { inspectionId: string; themeId: string; actor: PersonActor; now: Temporal.Instant },
) {
  const theme = await findTheme(db, input);
  if (!theme) return null;
  const { inspectionId, actor, now } = input;
  const { personId } = actor;
  const codings = (await listCodingsOpenTo(db, { themeId: theme.id, personId })).toSorted(
    (one, other) => one.textNumber - other.textNumber || one.id.localeCompare(other.id),
  );
  if (codings.length > 0) {
    const action = "theme.split-opened";
    await recordOpening(db, { inspectionId, actor, now, action, details: { theme: theme.id } });
  }
  const numbers = [...new Set(codings.slice(0, maxSplitTexts).map(({ textNumber }) => textNumber))];
  const texts = await readTexts(db, { inspectionId, numbers });
  return {
    theme,
    more: Math.max(0, codings.length - maxSplitTexts),
    codings: codings.slice(0, maxSplitTexts).flatMap((coding) => {
      const { id, textNumber, feeling } = coding;
      const text = texts.find(({ number }) => number === textNumber);
      return text ? [{ id, textNumber, words: codedWords(text.words, coding), feeling }] : [];
    }),
  };
}

/** What was split from a theme, and from which it was, oldest first. */
export function listSplits(db: Queries, themeId: string) {
  return listThemeSplits(db, themeId);
}
