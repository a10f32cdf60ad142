import { balanceOf, isInWords, type QuestionTally } from "../collation/tally.ts";
import { countFamilies, shareOf } from "../shares/answers-tallied.ts";
import { wilson } from "../shares/interval.ts";

type FigureCell = string | number | null | { share: number };
type FigureRow = { cells: readonly FigureCell[]; as?: "heads" };

const heads = [
  "Question",
  "Wording",
  "Asked before as",
  "Focus areas",
  "What is counted",
  "Number",
  "Of",
  "Share",
  "From",
  "To",
  "Families",
  "Of families",
];

/** The figures of all questions as one table, so that they can be filtered: a row for each answer, and for who gave none. */
export function figuresSheet(
  questions: readonly { tally: QuestionTally; number: number; focusAreas: string }[],
): { name: string; widths: readonly number[]; rows: readonly (readonly FigureRow[])[] } {
  return {
    name: "Figures",
    widths: [10, 60, 40, 30, 34, 10, 10, 10, 10, 10, 10, 12],
    rows: [
      [{ as: "heads", cells: heads }],
      ...questions.map(({ tally, number, focusAreas }) => {
        const { latest, versions } = tally.meaning;
        const wordings = new Set(versions.map(({ text }) => text));
        wordings.delete(latest.text);
        const about = [`Q${number}`, latest.text, [...wordings].join("; "), focusAreas];
        return figuresOf(tally).map((cells) => ({ cells: [...about, ...cells] }));
      }),
    ],
  };
}

function figuresOf(tally: QuestionTally): FigureCell[][] {
  const { base, choices, byFamily, dontKnow, notComeUp, notAnswered, offeredCount, unaskedCount } = tally;
  const families = countFamilies(tally);
  const balance = isInWords(tally) ? null : balanceOf(tally);
  return [
    ...(isInWords(tally)
      ? [["Wrote something", base, ...(byFamily ? [null, null, null, null, families] : [])]]
      : choices.map(({ label, count, families: chosenBy }, at) => {
          const range = wilson(shareOf(tally, (place) => place === at));
          const shares = range
            ? [{ share: count / base }, { share: range.low }, { share: range.high }]
            : [null, null, null];
          const ofFamilies = byFamily ? [chosenBy ?? 0, families] : [];
          return [label, count, base, ...(range || byFamily ? shares : []), ...ofFamilies];
        })),
    ...(dontKnow === null ? [] : [["Don’t know", dontKnow]]),
    ...(notComeUp === null ? [] : [["This has not come up for them", notComeUp]]),
    ["Not answered", notAnswered],
    ["Responses asked it", offeredCount],
    ...(unaskedCount === 0 ? [] : [["Responses not asked it, by an earlier answer", unaskedCount]]),
    ...(balance === null ? [] : [["Balance, −100 to +100", balance]]),
  ];
}
