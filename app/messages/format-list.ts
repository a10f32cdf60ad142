/** Words as a language lists them: "Monday, Tuesday and Friday" in English, or with "or" where only one of them holds. */
export function formatList(
  words: Iterable<string>,
  { locale = "en-GB", type = "conjunction" }: { locale?: string; type?: "conjunction" | "disjunction" } = {},
): string {
  return new Intl.ListFormat(locale, { type }).format(words);
}
