import { type FigureSymbol, symbolMeanings } from "../disclosure-control/figures.ts";
import { usualThresholds } from "../disclosure-control/thresholds.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { countsColumns } from "../releases/release-csv.ts";
import { formulaGuard } from "../text/csv.ts";
import { responseColumns } from "./answers-csv.ts";
import { wordsColumns } from "./words-csv.ts";

type Section = {
  title: string;
  paragraphs: readonly string[];
  list?: readonly { name: string; holds: string }[];
};

/** What the files hold: their columns, the symbols, and what was done to keep small numbers unknown. */
export function exportReadme(thresholds: Thresholds = usualThresholds): readonly Section[] {
  return [
    {
      title: "counts.csv",
      paragraphs: [
        "A release: a fixed set of tables that was made once and is kept as it is. It may be shown to others.",
        `Counts from 1 to ${thresholds.counts - 1} are hidden, and further counts with them wherever the first could be worked out from totals or by subtracting an earlier release. Percentages are given from ${thresholds.percentages} answers on; each release says its own limits on its page.`,
        "Where too little has changed since an earlier release, or an answer was withdrawn, a table stands as it was then: the column “figures from release” says in which.",
        "0 is only ever a true zero. Young people’s faces and cards in discussions, their own answers, notes of the open meeting and people who came to it have totals of their own, hidden in the same way. They are counted apart and never added up: one person may be in more than one of them.",
      ],
      list: countsColumns,
    },
    { title: "Symbols in counts.csv", paragraphs: [], list: symbolList() },
    {
      title: "words.csv",
      paragraphs: [
        "What families wrote and said. For inspectors and quality assurance only: it is not to be passed on, and what may not be quoted is not to be printed.",
        "Responses that were withdrawn are not in it.",
      ],
      list: wordsColumns,
    },
    {
      title: "answers.csv",
      paragraphs: [
        "A line for each response to the survey that was not withdrawn, those of people who work with children and of others among them (“Answering as”), with a column for each question in its latest wording. For inspectors and quality assurance only.",
        "Empty: not answered, or not asked. Several answers are parted by semicolons. Words stand as they were given: their translations are in words.csv and in the workbook.",
      ],
      list: responseColumns,
    },
    {
      title: "All of these files",
      paragraphs: [
        "The last head, over an empty column, says who made the file, and when.",
        "UTF-8 with a byte order mark; cells parted by commas and quoted where needed; lines end with CRLF (RFC 4180).",
        `A cell that a spreadsheet could take for a formula (it begins with = + - @, a tab or a return, also after spaces or quotes) has an apostrophe (${formulaGuard}) in front that nobody wrote.`,
      ],
    },
  ];
}

/** The same as plain text. */
export function exportReadmeText(thresholds: Thresholds = usualThresholds): string {
  return exportReadme(thresholds)
    .map(({ title, paragraphs, list = [] }) =>
      [
        title,
        "=".repeat(title.length),
        "",
        ...paragraphs.flatMap((words) => [words, ""]),
        ...list.map(item),
      ].join("\r\n"),
    )
    .join("\r\n\r\n")
    .concat("\r\n");
}

function item({ name, holds }: { name: string; holds: string }): string {
  return `${name}: ${holds}`;
}

function symbolList(): { name: string; holds: string }[] {
  const symbols: FigureSymbol[] = ["c", "z", "x", "low"];
  return symbols.map((name) => ({ name, holds: symbolMeanings[name] }));
}
