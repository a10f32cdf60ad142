import type { Queries } from "#db/connection.ts";
import { listTextNumbersAfter } from "#db/queries/coded-texts.ts";
import { listCodingsByTexts } from "#db/queries/themes.ts";
import { readTexts } from "../reading/read-texts.server.ts";
import type { ReadableText } from "../reading/text.ts";

export type CodedText = {
  text: ReadableText;
  /** Those that were not undone, under themes that stand. */
  codings: Awaited<ReturnType<typeof listCodingsByTexts>>;
};

const atOnce = 250;

/** All texts of a re-visit with their codings, or those that have one, in stretches by number. */
export async function* codedTexts({
  db,
  revisitId,
  codedOnly,
}: {
  db: Queries;
  revisitId: string;
  codedOnly: boolean;
}): AsyncGenerator<CodedText[]> {
  let after = 0;
  for (;;) {
    const numbers = await listTextNumbersAfter(db, { revisitId, after, limit: atOnce, codedOnly });
    if (numbers.length === 0) return;
    const [texts, codings] = await Promise.all([
      readTexts(db, { revisitId, numbers }),
      listCodingsByTexts(db, numbers),
    ]);
    const standing = Map.groupBy(
      codings.filter(({ removedAt, themeRemovedAt }) => removedAt === null && themeRemovedAt === null),
      ({ textNumber }) => textNumber,
    );
    yield texts.map((text) => ({ text, codings: standing.get(text.number) ?? [] }));
    if (numbers.length < atOnce) return;
    after = numbers.at(-1) ?? after;
  }
}
