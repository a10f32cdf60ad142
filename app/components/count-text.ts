import { formatNumber } from "#app/messages/format-number.ts";
/** One answer of a chart. A null count is hidden and shows as its symbol, "c" unless another is given. */
export type ChartSegment = {
  key: string;
  label: string;
  count: number | null;
  symbol?: string;
  /** From the figure to the words behind it. */
  href?: string;
};

/** A count as it is written: with thousands set off, or the symbol of a hidden one. */
export function countText(count: number | null, symbol = "c"): string {
  return count === null ? symbol : formatNumber(count);
}

/** A count, or a share in percent where a chart draws shares. */
export function figureText(count: number | null, { symbol = "c", isPercent = false }): string {
  return isPercent && count !== null ? `${count}%` : countText(count, symbol);
}

/** A count's part of its base, 0 to 1; 0 when either is hidden. */
export function shareOf(count: number | null, base: number | null): number {
  return count === null || base === null || base === 0 ? 0 : Math.min(1, count / base);
}
