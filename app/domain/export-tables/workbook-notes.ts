import { symbolMeanings } from "../disclosure-control/figures.ts";
import type { ReleaseContent } from "../disclosure-control/release-shape.server.ts";
import { responseColumns } from "./answers-csv.ts";

/** A row of a sheet, as the sheets are written elsewhere. */
type NoteRow = { cells: readonly string[]; as?: "title" | "heads" };

const aboutCells: readonly NoteRow[] = [
  {
    cells: [
      "Texts",
      "Every cell of words is a text, also where it begins like a formula; it is never worked out. A character that no workbook can hold stands as \ufffd; words too long for a cell (32,767 characters) say how many are left out.",
    ],
  },
];

/** The first sheet of a workbook with exact figures. */
export function exactNotes(areaName: string, stamp: string): NoteRow[] {
  return [
    { as: "title", cells: [`Re-visit of ${areaName}`] },
    { cells: ["Made", stamp] },
    {
      cells: [
        "Who may see it",
        "Inspectors and quality assurance of this re-visit. It holds exact figures, small ones too, and families’ own words: it is not to be passed on. Figures for others are released, with small numbers hidden.",
      ],
    },
    {
      cells: [
        "What it holds",
        "“Responses”: a row for each, with what its sender said about themselves and all that they answered. “Figures”: all questions’ figures as one table. Then a sheet for each question: each answer with the response it belongs to. Then what young people showed and said in discussions, what they sent by themselves, the open meeting’s notes, the themes, and a row for each coding.",
      ],
    },
    {
      cells: [
        "Numbers",
        "A response is named alike in every sheet and file, and so is a text: by its number, which stands in its address in the reading room, in words.csv and in the names of the texts for other programs.",
      ],
    },
    {
      cells: [
        "Who is counted",
        "“Figures” counts parents and carers. The rows of the other sheets are of everybody who answered: whoever works with children is among them, and “Answering as” says so.",
      ],
    },
    { cells: ["Dates", "By clocks in England. When somebody wrote or coded is given to the hour."] },
    {
      cells: ["Withdrawn", "Responses that were withdrawn are not in it, neither as words nor in figures."],
    },
    ...aboutCells,
    { as: "title", cells: ["Symbols and words"] },
    {
      cells: [
        "Share",
        "Of the base: those who gave one of the answers, without “Don’t know”. For several answers, of those who answered at all.",
      ],
    },
    {
      cells: [
        "From, to",
        "Wilson’s interval: where the share of all such families may well lie, 19 times in 20.",
      ],
    },
    { cells: ["(empty)", "Not answered, not asked, or not applicable. 0 is only ever a true zero."] },
    {
      cells: ["May be quoted", "yes or no, as the person chose. No means: read it, but never print it."],
    },
    { as: "title", cells: ["Columns of “Responses”"] },
    ...responseColumns.map(({ name, holds }): NoteRow => ({ cells: [name, holds] })),
  ];
}

/** The first sheet of a workbook of released counts. */
export function releasedNotes(
  areaName: string,
  stamp: string,
  release: { number: number; content: ReleaseContent } | null,
): NoteRow[] {
  return [
    { as: "title", cells: [`Re-visit of ${areaName}: released counts`] },
    { cells: ["Made", stamp] },
    {
      cells: [
        "What it holds",
        release
          ? `Release ${release.number}: a sheet for each of its tables. What families wrote is for the inspectors only.`
          : "Nothing yet: no counts have been released.",
      ],
    },
    ...(release
      ? [
          {
            cells: [
              "Small numbers",
              `Counts from 1 to ${release.content.thresholds.counts - 1} are hidden, and further counts with them wherever the first could be worked out. Percentages are given from ${release.content.thresholds.percentages} answers on.`,
            ],
          },
        ]
      : []),
    ...aboutCells,
    { as: "title", cells: ["Symbols"] },
    ...Object.entries(symbolMeanings).map(([symbol, meaning]): NoteRow => ({ cells: [symbol, meaning] })),
  ];
}
