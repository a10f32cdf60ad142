import type { Thresholds } from "./thresholds-shape.server.ts";

export const usualThresholds: Thresholds = { counts: 5, percentages: 10 };

/** Whether a count is one of the small ones: more than none, fewer than the threshold. */
export function isSmall(count: number, thresholds: Thresholds): boolean {
  return count > 0 && count < thresholds.counts;
}
