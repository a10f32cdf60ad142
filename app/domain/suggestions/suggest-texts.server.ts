import type { Queries } from "#db/connection.ts";
import { findText, listFocusAreasOfTexts } from "#db/queries/texts.ts";
import { findTheme, listCodingsOpenTo } from "#db/queries/themes.ts";
import type { Reader } from "#db/reader.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { readTexts } from "../reading/read-texts.server.ts";
import type { ReadableText } from "../reading/text.ts";
import { readPile } from "../reading/text-filter.ts";
import { type Alike, findAlike } from "./alike.ts";

/** With how many texts, the newest, one is compared; how many are suggested. */
export const mostCompared = 5000;
const suggested = 10;

export type SuggestedText = ReadableText & Pick<Alike, "shared">;

type By = { revisitId: string; actor: PersonActor; now: Temporal.Instant };
type From = { db: Queries; reader: Reader };

/** The texts about the same focus areas that resemble one most. Null where there is none. Recorded as opened. */
export async function suggestTextsLike(
  { db, reader }: From,
  { revisitId, number, actor, now }: By & { number: number },
): Promise<SuggestedText[] | null> {
  const text = await findText(db, { revisitId, number });
  if (!text) return null;
  const focusAreaIds = (await listFocusAreasOfTexts(db, [number])).map(({ id }) => id);
  const texts = await reader.read("listTextsToCompare", { revisitId, focusAreaIds, limit: mostCompared });
  const found = findAlike(text.words, texts, { limit: suggested, without: new Set([number]) });
  await recordSuggested(db, { revisitId, actor, now }, { like: number });
  return withWords(db, revisitId, found);
}

/** Texts that somebody has not read and that resemble what is under a theme. Null where there is none. Recorded as opened. */
export async function suggestTextsForTheme(
  { db, reader }: From,
  { revisitId, themeId, actor, now }: By & { themeId: string },
): Promise<{ name: string; texts: SuggestedText[] } | null> {
  const theme = await findTheme(db, { revisitId, themeId });
  if (!theme) return null;
  const { focusAreaId } = theme;
  const { filter } = readPile(new URLSearchParams({ state: "unread", "focus-area": focusAreaId }));
  const mine = { revisitId, personId: actor.personId, filter, from: 0, limit: mostCompared };
  const [codings, texts, unread] = await Promise.all([
    listCodingsOpenTo(db, { themeId, personId: actor.personId }),
    reader.read("listTextsToCompare", { revisitId, focusAreaIds: [focusAreaId], limit: mostCompared }),
    reader.read("listTextNumbers", mine),
  ]);
  const words = new Map(texts.map((text) => [text.number, text.words]));
  const under = codings.map(({ textNumber, startsAt, endsAt }) =>
    (words.get(textNumber) ?? "").slice(startsAt ?? 0, endsAt ?? undefined),
  );
  const offered = new Set(unread);
  const without = new Set(texts.flatMap(({ number }) => (offered.has(number) ? [] : [number])));
  for (const { textNumber } of codings) without.add(textNumber);
  const found = findAlike(`${theme.name}\n${under.join("\n")}`, texts, { limit: suggested, without });
  await recordSuggested(db, { revisitId, actor, now }, { themeId });
  return { name: theme.name, texts: await withWords(db, revisitId, found) };
}

async function recordSuggested(db: Queries, { revisitId, actor, now }: By, details: Record<string, unknown>) {
  await db
    .transaction()
    .execute((trx) =>
      recordAudit(trx, { at: now, actor, revisitId, action: "opened suggested texts", details }),
    );
}

async function withWords(db: Queries, revisitId: string, found: readonly Alike[]): Promise<SuggestedText[]> {
  const texts = await readTexts(db, { revisitId, numbers: found.map(({ number }) => number) });
  return found.flatMap(({ number, shared }) =>
    texts.filter((text) => text.number === number).map((text) => ({ ...text, shared })),
  );
}
