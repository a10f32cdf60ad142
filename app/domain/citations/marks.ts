/*
 * The marks [F3] and [Q2] by which inspectors point to findings and quotations. Small letters, spaces, line breaks,
 * full-width brackets and digits all count. One mark may hold several numbers of both kinds. No mark is printed, or
 * read by others.
 */
const space = "[\\s\\u00ad\\u200b-\\u200d\\u2060]{0,9}";
const letter = "(?:[FfＦｆ](?:indings?)?|[QqＱｑ](?:uotations?)?)";
const digits = "[0-9０-９]{1,40}";
const another = `${space}(?:(?:[,;/&+、，；–-]|and)${space}(?:${letter})?|${letter})${space}${digits}`;
const pattern = new RegExp(
  `[[［【〔]${space}${letter}${space}${digits}(?:${another}){0,99}(?:${space}[\\]］】〕])?`,
  "g",
);

/** A mark where it stands in a text, with the numbers that it points to. */
export type Mark = { start: number; end: number; findings: number[]; quotations: number[] };

/** The marks of a text, in order. */
export function findMarks(text: string): Mark[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => {
    const mark: Mark = { start: index, end: index + written.length, findings: [], quotations: [] };
    let numbers = mark.findings;
    for (const [, kind, number = ""] of written.normalize("NFKC").matchAll(/([fq])?[^\dfq]*(\d+)/gi)) {
      if (kind) numbers = kind.toLowerCase() === "f" ? mark.findings : mark.quotations;
      numbers.push(Number(number));
    }
    return mark;
  });
}

/** How a mark of quotations is written: "[Q1, Q2]". */
export function writeQuotationMark(numbers: readonly number[]): string {
  return `[${numbers.map((number) => `Q${number}`).join(", ")}]`;
}
