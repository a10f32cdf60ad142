import { type Range, widenRange } from "../text/word-boundaries.ts";
import type { Mask, MaskKind } from "./redaction.ts";

/**
 * The mask over words that somebody selected: over whole words, over all of each mask that they touch, and inside what is
 * quoted. Null where nothing is selected there. `replaced` are the masks that it takes the place of.
 */
export function maskSelection(
  words: string,
  {
    selected,
    kind,
    masks,
    quoted: { from, to },
  }: { selected: Range; kind: MaskKind; masks: readonly Mask[]; quoted: { from: number; to: number } },
): { mask: Mask; replaced: Mask[] } | null {
  const widened = widenRange(words, selected);
  if (!widened) return null;
  const chosen = { start: Math.max(from, widened.start), end: Math.min(to, widened.end) };
  if (chosen.start >= chosen.end) return null;
  const replaced = masks.filter(({ start, end }) => start < chosen.end && end > chosen.start);
  const start = Math.min(chosen.start, ...replaced.map((mask) => mask.start));
  const end = Math.max(chosen.end, ...replaced.map((mask) => mask.end));
  return { mask: { start, end, kind }, replaced };
}
