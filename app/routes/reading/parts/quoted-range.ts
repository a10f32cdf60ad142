import type { WordsRange } from "#app/domain/themes/theme.ts";

/** A range that is to be quoted, as it stands in the address: `from=3&to=12`, with `of` where it is a translation's. */
export function quotedRangeQuery({ translationId, start, end }: WordsRange): string {
  const place = { from: String(start), to: String(end) };
  return new URLSearchParams(translationId === null ? place : { of: translationId, ...place }).toString();
}
