const formatCache = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: "1,234" in English. At most three digits after the point unless told otherwise. */
export function formatNumber(
  number: number,
  { locale = "en-GB", maximumFractionDigits = 3 }: { locale?: string; maximumFractionDigits?: number } = {},
): string {
  const key = `${locale} ${maximumFractionDigits}`;
  const format = formatCache.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits });
  formatCache.set(key, format);
  return format.format(number);
}
