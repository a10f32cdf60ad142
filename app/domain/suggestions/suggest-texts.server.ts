import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import type { Alike } from "./alike.ts";
import type { Suggester } from "./find-suggestions.server.ts";

export type SuggestedText = ReadableText & Pick<Alike, "shared">;

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant; stop?: AbortSignal };
type Services = { db: Queries; suggester: Suggester };

/** The texts about the same focus areas that resemble one most. Null where there is none. Recorded as opened. */
export async function suggestTextsLike(
  { db, suggester }: Services,
  { inspectionId, number, actor, now, stop }: Author & { number: number },
): Promise<SuggestedText[] | "too-much" | null> {
  const worked = await suggester.work("textsLike", { inspectionId, number }, stop);
  if (worked.kind === "too-much") return "too-much";
  const matches = worked.value;
  if (!matches) return null;
  await recordSuggested(db, { inspectionId, actor, now }, { like: number });
  return withWords(db, inspectionId, matches);
}

/** Texts that somebody has not read and that resemble what is under a theme. Null where there is none. Recorded as opened. */
export async function suggestTextsForTheme(
  { db, suggester }: Services,
  { inspectionId, themeId, actor, now, stop }: Author & { themeId: string },
): Promise<{ name: string; texts: SuggestedText[] } | "too-much" | null> {
  const about = { inspectionId, themeId, personId: actor.personId };
  const worked = await suggester.work("textsForTheme", about, stop);
  if (worked.kind === "too-much") return "too-much";
  const theme = worked.value;
  if (!theme) return null;
  await recordSuggested(db, { inspectionId, actor, now }, { themeId });
  return { name: theme.name, texts: await withWords(db, inspectionId, theme.found) };
}

async function recordSuggested(
  db: Queries,
  { inspectionId, actor, now }: Author,
  details: Record<string, unknown>,
) {
  await recordOpening(db, { now, actor, inspectionId, action: "suggestions.opened", details });
}

async function withWords(
  db: Queries,
  inspectionId: string,
  matches: readonly Alike[],
): Promise<SuggestedText[]> {
  const texts = await readTexts(db, { inspectionId, numbers: matches.map(({ number }) => number) });
  return matches.flatMap(({ number, shared }) =>
    texts.filter((text) => text.number === number).map((text) => ({ ...text, shared })),
  );
}
