import { findMarks, type Mark } from "../citations/marks.ts";
import { findSentences } from "../text/sentences.ts";

/** Where a piece of a section stands in its text. */
type Place = { start: number; end: number };

/** A change of a section's text: what stands from `start` to `end` gives way to `text`. */
export type TextEdit = Place & { text: string };

type TextPiece = Place & { kind: "text"; text: string };

/** What a sentence points to, and how it is removed. */
export type SectionChip<Figure extends SectionFigure = SectionFigure> =
  | (Place & { kind: "finding" | "quotation"; number: number; removal: TextEdit })
  | (Place & { kind: "figure"; text: string; figure: Figure; removal: TextEdit });

export type SectionSentence<Figure extends SectionFigure = SectionFigure> = Place & {
  text: string;
  pieces: (TextPiece | SectionChip<Figure>)[];
};

/** A figure that a finding rests on, as it is written in a sentence: "64 of 120". */
export type SectionFigure = { id: string; finding: number; text: string; label: string };

/** A section in paragraphs and sentences, and each sentence in what is said and what it points to. */
export function readSection<Figure extends SectionFigure>(
  body: string,
  figures: readonly Figure[],
): SectionSentence<Figure>[][] {
  const marks = findMarks(body);
  const paragraphs: SectionSentence<Figure>[][] = [];
  let end = 0;
  for (const { start, end: sentenceEnd, text } of findSentences(body)) {
    const sentenceMarks = marks.filter((mark) => mark.start >= start && mark.end <= sentenceEnd);
    const cited = new Set(sentenceMarks.flatMap(({ findings }) => findings));
    const chips = [
      ...sentenceMarks.flatMap((mark) => piecesOfMark(body, mark)),
      ...findFigures(
        body,
        { start, end: sentenceEnd },
        figures.filter(({ finding }) => cited.has(finding)),
      ),
    ].toSorted((one, other) => one.start - other.start);
    const sentence = {
      start,
      end: sentenceEnd,
      text,
      pieces: withText(body, { start, end: sentenceEnd }, chips),
    };
    const last = paragraphs.at(-1);
    if (last && !/\n\s*\n/.test(body.slice(end, start))) last.push(sentence);
    else paragraphs.push([sentence]);
    end = sentenceEnd;
  }
  return paragraphs;
}

/** What is put in at a place, apart from the words around it, and not from a full stop. */
export function insertAt(text: string, { start, end }: Place, inserted: string): TextEdit {
  const before = /\S$/.test(text.slice(0, start)) ? " " : "";
  const after = /^[\p{L}\p{N}“‘([]/u.test(text.slice(end)) ? " " : "";
  return { start, end, text: before + inserted + after };
}

/** Each number that a mark holds; without it the mark keeps the others, and without any it goes with the space before it. */
function piecesOfMark(body: string, { start, end, findings, quotations }: Mark): SectionChip<never>[] {
  const all = [
    ...findings.map((number) => ({ kind: "finding" as const, number, code: `F${number}` })),
    ...quotations.map((number) => ({ kind: "quotation" as const, number, code: `Q${number}` })),
  ];
  return all.map(({ kind, number }, place) => {
    const others = all.filter((_, other) => other !== place).map(({ code }) => code);
    const removal =
      others.length === 0
        ? withSpaceBefore(body, { start, end })
        : { start, end, text: `[${others.join(", ")}]` };
    return { kind, number, start, end, removal };
  });
}

function findFigures<Figure extends SectionFigure>(
  body: string,
  { start, end }: Place,
  figures: readonly Figure[],
): SectionChip<Figure>[] {
  const chips: SectionChip<Figure>[] = [];
  const sentence = body.slice(start, end);
  for (const figure of figures) {
    const escaped = figure.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    for (const found of sentence.matchAll(
      new RegExp(`(?<![\\d,.])${escaped}(?: \\(\\d+%\\))?(?![\\d]|[,.]\\d)`, "g"),
    )) {
      const place = { start: start + found.index, end: start + found.index + found[0].length };
      if (chips.some((chip) => chip.start < place.end && place.start < chip.end)) continue;
      chips.push({ kind: "figure", ...place, text: found[0], figure, removal: withSpaceBefore(body, place) });
    }
  }
  return chips;
}

function withSpaceBefore(body: string, { start, end }: Place): TextEdit {
  return { start: body[start - 1] === " " ? start - 1 : start, end, text: "" };
}

/** The chips of a sentence with its words between them. */
function withText<Figure extends SectionFigure>(
  body: string,
  { start, end }: Place,
  chips: readonly SectionChip<Figure>[],
): (TextPiece | SectionChip<Figure>)[] {
  const pieces: (TextPiece | SectionChip<Figure>)[] = [];
  let from = start;
  const addText = (to: number) => {
    if (to > from) pieces.push({ kind: "text", start: from, end: to, text: body.slice(from, to) });
  };
  for (const chip of chips) {
    addText(chip.start);
    pieces.push(chip);
    from = Math.max(from, chip.end);
  }
  addText(end);
  return pieces;
}
