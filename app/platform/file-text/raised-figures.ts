const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Raised figures, as they are to stand behind a text. Behind a figure they are written raised: the mark of a note would make
 * another number of "2019", and a power of "10". Anything else stays as it is.
 */
export function raiseFigures(words: string, lastSign: string): string {
  if (!/^\d{1,3}$/.test(words) || !/\d/.test(lastSign)) return words;
  return words.replace(/\d/g, (figure) => raised[Number(figure)] ?? figure);
}
