/**
 * A text with what stands between double quotation marks (“…”) replaced, marks included. A mark that is never closed quotes
 * nothing. One pass, however many marks there are.
 */
export function mapQuotedWords(text: string, map: (quoted: string) => string): string {
  let [mapped, from] = ["", 0];
  for (;;) {
    const start = text.indexOf("“", from);
    const end = start < 0 ? -1 : text.indexOf("”", start);
    if (end < 0) return mapped + text.slice(from);
    mapped += text.slice(from, start) + map(text.slice(start, end + 1));
    from = end + 1;
  }
}

/** What a text quotes, each with its marks. */
export function listQuotedWords(text: string): string[] {
  const quoted: string[] = [];
  mapQuotedWords(text, (one) => {
    quoted.push(one);
    return one;
  });
  return quoted;
}
