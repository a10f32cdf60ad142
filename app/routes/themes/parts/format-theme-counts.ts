import { formatNumber } from "#app/messages/format-number.ts";
/** How much is under a theme: what people said, and passages of documents apart. */
export function formatThemeCounts({ texts, passages }: { texts: number; passages: number }): string {
  const count = (number: number, one: string) => `${formatNumber(number)} ${number === 1 ? one : `${one}s`}`;
  return passages === 0
    ? count(texts, "text")
    : `${count(texts, "text")}, ${count(passages, "passage")} of documents`;
}
