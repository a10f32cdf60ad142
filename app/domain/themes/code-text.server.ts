import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findText, listFocusAreasOfTexts } from "#db/queries/texts.ts";
import {
  findCoding,
  findCodingById,
  findTheme,
  insertCoding,
  listCodingsByTexts,
  updateCoding,
} from "#db/queries/themes.ts";
import type { CodingsTable } from "#db/tables/reading.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { isReadBlind } from "../samples/change-sample.server.ts";
import { markOf } from "../text/mark-of.server.ts";
import { widenRange } from "../text/word-boundaries.ts";
import { findTranslations } from "../text-translations/find-translations.server.ts";
import { addTheme } from "./make-theme.server.ts";
import type { Feeling, TextRange, WordsRange } from "./theme.ts";

export type CodedText =
  | { kind: "coded"; codingId: string; themeId: string }
  | { kind: "already-coded" }
  | { kind: "no-such-text" }
  /** None of the focus areas that the text is about has that theme. */
  | { kind: "no-such-theme" }
  | { kind: "no-such-range" }
  /** They are not the words that were on the page. */
  | { kind: "words-changed" };

/**
 * Puts a text, or a range of it, under a theme of a focus area that it is about. `theme` is a theme's id, or the name of
 * a new one and its focus area; a name that is there already is that theme.
 */
export function codeText(
  db: Queries,
  input: {
    inspectionId: string;
    number: number;
    theme: { id: string } | { name: string; focusAreaId: string };
    /** Null for the whole text. */
    range: (TextRange & Partial<WordsRange>) | null;
    /** The mark of the text's own words that were on the page, see `markOf`. */
    seen: string;
    feeling: Feeling;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<CodedText> {
  const { inspectionId, number, theme: newTheme, feeling, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const text = await findText(trx, { inspectionId, number });
    if (!text) return { kind: "no-such-text" };
    if (input.seen !== markOf(text.words)) return { kind: "words-changed" };
    const range = input.range && (await placeRange(trx, { text, range: input.range }));
    if (range && "kind" in range) return range;
    const about = (await listFocusAreasOfTexts(trx, [number])).map(({ id }) => id);
    let themeId = "id" in newTheme ? newTheme.id : "";
    if ("name" in newTheme) {
      if (!about.includes(newTheme.focusAreaId)) return { kind: "no-such-theme" };
      const result = await addTheme(trx, { ...newTheme, description: "", inspectionId, actor, now });
      if (result.kind === "no-such-focus-area") return { kind: "no-such-theme" };
      themeId = result.themeId;
    }
    const theme = await findTheme(trx, { inspectionId, themeId });
    if (!theme || !about.includes(theme.focusAreaId)) return { kind: "no-such-theme" };
    return addCoding(trx, { inspectionId, number, theme, range, feeling, actor, now });
  });
}

/** A range in whole words. Of a translation only the version that stands, and none that has fallen behind. */
async function placeRange(
  trx: Trx,
  { text, range }: { text: { number: number; words: string }; range: TextRange & Partial<WordsRange> },
): Promise<WordsRange | Extract<CodedText, { kind: "no-such-range" | "words-changed" }>> {
  const { translationId = null } = range;
  const latest =
    translationId === null ? null : (await findTranslations(trx, [text.number])).get(text.number)?.at(-1);
  const isCurrent = latest === null || latest?.id === translationId;
  if (!isCurrent) return { kind: "words-changed" };
  const whole = widenRange(latest?.words ?? text.words, range);
  return whole ? { ...whole, translationId } : { kind: "no-such-range" };
}

/** Puts a text under a theme in a transaction that takes turns over the re-visit. */
export async function addCoding(
  trx: Trx,
  coding: {
    inspectionId: string;
    number: number;
    theme: { id: string; name: string };
    range: WordsRange | null;
    feeling: Feeling;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<Extract<CodedText, { kind: "coded" | "already-coded" }>> {
  const { inspectionId, number, theme, range, feeling, actor, now } = coding;
  const themeId = theme.id;
  const place = {
    translationId: range?.translationId ?? null,
    startsAt: range?.start ?? null,
    endsAt: range?.end ?? null,
  };
  // Two who read the same sample may well code alike, and must not be told so.
  const isBlind = await isReadBlind(trx, { textNumber: number, personId: actor.personId });
  const already = (await listCodingsByTexts(trx, [number])).some(
    (coding) =>
      (!isBlind || coding.codedBy === actor.personId) &&
      coding.removedAt === null &&
      coding.themeId === themeId &&
      coding.feeling === feeling &&
      coding.translationId === place.translationId &&
      coding.startsAt === place.startsAt &&
      coding.endsAt === place.endsAt,
  );
  if (already) return { kind: "already-coded" };
  const codingId = makeId();
  await insertCoding(trx, {
    id: codingId,
    textNumber: number,
    themeId,
    ...place,
    feeling,
    codedBy: actor.personId,
    codedAt: now,
    removedBy: null,
    removedAt: null,
    givenAs: null,
  });
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId,
    action: "coding.added",
    details: { text: number, themeId, name: theme.name, feeling, ...place },
  });
  return { kind: "coded", codingId, themeId };
}

/** Takes words out from under a theme; that they were there, and who undid it, stays written down. */
export function undoCoding(
  db: Queries,
  input: {
    inspectionId: string;
    number: number;
    codingId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "undone" | "no-such-coding" }> {
  const { inspectionId, number, codingId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const coding = await findCoding(trx, { inspectionId, textNumber: number, codingId });
    if (!coding) return { kind: "no-such-coding" };
    await removeCoding(trx, { inspectionId, coding, actor, now });
    return { kind: "undone" };
  });
}

type CodingChange = {
  inspectionId: string;
  coding: Pick<CodingsTable, "id" | "textNumber" | "themeId" | "feeling" | "codedBy">;
  actor: PersonActor;
  now: Temporal.Instant;
};

/** Takes a coding back in a transaction that takes turns over the re-visit. */
export async function removeCoding(
  trx: Trx,
  { inspectionId, coding, actor, now }: CodingChange,
): Promise<void> {
  const { id, textNumber, themeId, feeling, codedBy } = coding;
  await updateCoding(trx, id, { removedAt: now, removedBy: actor.personId });
  await recordAudit(trx, {
    at: now,
    actor,
    inspectionId,
    action: "coding.removed",
    details: { codingId: id, text: textNumber, themeId, feeling, codedBy },
  });
}

/** The inverse: puts words back under their theme, by whoever took them out. */
export function restoreCoding(
  db: Queries,
  input: {
    inspectionId: string;
    number: number;
    codingId: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "restored" | "no-such-coding" | "no-such-theme" | "already-coded" }> {
  const { inspectionId, number, codingId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const coding = await findCodingById(trx, { inspectionId, codingId, isRemoved: true });
    if (!coding || coding.textNumber !== number || coding.removedBy !== actor.personId) {
      return { kind: "no-such-coding" };
    }
    const { themeId, feeling, codedBy } = coding;
    if (!(await findTheme(trx, { inspectionId, themeId }))) return { kind: "no-such-theme" };
    const isBack = (await listCodingsByTexts(trx, [number])).some(
      (other) =>
        other.removedAt === null &&
        other.codedBy === codedBy &&
        other.themeId === themeId &&
        other.feeling === feeling &&
        other.translationId === coding.translationId &&
        other.startsAt === coding.startsAt &&
        other.endsAt === coding.endsAt,
    );
    if (isBack) return { kind: "already-coded" };
    await updateCoding(trx, codingId, { removedAt: null, removedBy: null });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "coding.restored",
      details: { codingId, text: number, themeId, feeling, codedBy },
    });
    return { kind: "restored" };
  });
}
