import type { Queries } from "#db/connection.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { readTexts } from "../readable-texts/read-texts.server.ts";
import type { ReadableText } from "../readable-texts/text.ts";
import type { Alike } from "./alike.ts";
import { noteSuggestedForTheme, noteSuggestedLikeText } from "./count-accepted.server.ts";
import type { Suggester } from "./find-suggestions.server.ts";

export type SuggestedText = ReadableText & Pick<Alike, "shared">;

type Author = {
  inspectionId: string;
  actor: PersonActor;
  now: Temporal.Instant;
  /** Whether they may take what is suggested: only then is it counted as suggested. */
  mayCode: boolean;
  stop?: AbortSignal;
};
type Services = { db: Queries; suggester: Suggester };

/** The texts about the same focus areas that resemble one most. Null where there is none. Recorded as opened. */
export async function suggestTextsLike(
  { db, suggester }: Services,
  { inspectionId, number, actor, now, mayCode, stop }: Author & { number: number },
): Promise<SuggestedText[] | "too-much" | null> {
  const worked = await suggester.work("textsLike", { inspectionId, number }, stop);
  if (worked.kind === "too-much") return "too-much";
  const matches = worked.value;
  if (!matches) return null;
  await recordOpening(db, { ...opening({ inspectionId, actor, now }), details: { like: number } });
  const texts = await withWords(db, inspectionId, matches);
  if (mayCode)
    await noteSuggestedLikeText(db, { likeNumber: number, numbers: numbersOf(texts), suggestedAt: now });
  return texts;
}

/** Texts that somebody has not read and that resemble what is under a theme. Null where there is none. Recorded as opened. */
export async function suggestTextsForTheme(
  { db, suggester }: Services,
  { inspectionId, themeId, actor, now, mayCode, stop }: Author & { themeId: string },
): Promise<{ name: string; texts: SuggestedText[] } | "too-much" | null> {
  const about = { inspectionId, themeId, personId: actor.personId };
  const worked = await suggester.work("textsForTheme", about, stop);
  if (worked.kind === "too-much") return "too-much";
  const theme = worked.value;
  if (!theme) return null;
  await recordOpening(db, { ...opening({ inspectionId, actor, now }), details: { themeId } });
  const texts = await withWords(db, inspectionId, theme.found);
  if (mayCode) await noteSuggestedForTheme(db, { themeId, numbers: numbersOf(texts), suggestedAt: now });
  return { name: theme.name, texts };
}

const opening = (by: Pick<Author, "inspectionId" | "actor" | "now">) => ({
  ...by,
  action: "suggestions.opened" as const,
});
const numbersOf = (texts: readonly SuggestedText[]) => texts.map(({ number }) => number);

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
