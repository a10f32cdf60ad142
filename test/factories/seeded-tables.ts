import { randomFrom } from "#app/demo/random.ts";
import type { ExactTable } from "#app/domain/disclosure-control/release.ts";
import type { Column } from "#app/domain/disclosure-control/release-shape.server.ts";

const agreement: readonly Column[] = [
  { key: "strongly-agree", label: "Strongly agree", role: "choice", side: "positive" },
  { key: "agree", label: "Agree", role: "choice", side: "positive" },
  { key: "neither", label: "Neither", role: "choice", side: "neutral" },
  { key: "disagree", label: "Disagree", role: "choice", side: "negative" },
  { key: "strongly-disagree", label: "Strongly disagree", role: "choice", side: "negative" },
];
const change: readonly Column[] = [
  { key: "better", label: "Better", role: "choice", side: "positive" },
  { key: "same", label: "About the same", role: "choice", side: "neutral" },
  { key: "worse", label: "Worse", role: "choice", side: "negative" },
];
const yesNo: readonly Column[] = [
  { key: "yes", label: "Yes", role: "choice", side: "positive" },
  { key: "no", label: "No", role: "choice", side: "negative" },
];
const noAnswer: readonly Column[] = [
  { key: "dont-know", label: "Don’t know", role: "dont-know", side: null },
  { key: "not-answered", label: "Not answered", role: "not-answered", side: null },
];
const scales = [agreement, agreement, change, yesNo];

/** By group, how many gave each answer: what a release is made from. */
export type Answers = { readonly columns: readonly Column[]; readonly rows: readonly (readonly number[])[] };

/** One question answered by so many responses of so many groups, as unevenly as groups and answers are. */
export function seededAnswers(
  seed: number,
  { responses, groups, scale }: { responses: number; groups: number; scale?: number },
): Answers {
  const random = randomFrom(seed);
  const columns = [...(scales[scale ?? seed % scales.length] ?? yesNo), ...noAnswer];
  const uneven = (many: number) =>
    Array.from({ length: many }, () => -Math.log((1 - random.next()) * (1 - random.next())));
  const sizes = uneven(groups);
  const usual = uneven(columns.length).map((weight, place) =>
    place < columns.length - 2 ? weight : weight / 5,
  );
  const leaning = Array.from({ length: groups }, () =>
    usual.map((weight, place) => [place, weight * (0.5 + random.next())] as const),
  );
  const rows = leaning.map(() => columns.map(() => 0));
  for (let one = 0; one < responses; one += 1) {
    const group = random.weighted(sizes.map((size, place) => [place, size] as const));
    const answer = random.weighted(leaning[group] ?? []);
    const row = rows[group];
    if (row) row[answer] = (row[answer] ?? 0) + 1;
  }
  return { columns, rows };
}

/** Groups as the survey has them, so that the noon releases count them, too. */
export const groupColumns: readonly Column[] = [
  { key: "city-or-large-town", label: "City or large town", role: "choice", side: null },
  { key: "small-town", label: "Small town", role: "choice", side: null },
  { key: "village-or-countryside", label: "Village or countryside", role: "choice", side: null },
  { key: "outside-the-area", label: "Outside the area", role: "choice", side: null },
  { key: "not-said", label: "Did not say", role: "not-answered", side: null },
];

const by = "about:part-of-area";
const about = { wordings: [], about: [], of: "responses", kind: "one-answer", answered: null } as const;

/** How many are in each group. */
export function tableOfGroups({ rows }: Answers): ExactTable {
  return {
    ...about,
    key: by,
    title: "Part of the area",
    parts: [by],
    columns: groupColumns.slice(0, rows.length),
    order: "list",
    counts: rows.map(sum),
    breakdown: null,
  };
}

/** A question with such answers, split by group. */
export function tableOfAnswers({ columns, rows }: Answers, name = "change"): ExactTable {
  return {
    ...about,
    key: `question:${name}`,
    title: "Has it changed?",
    parts: [`version-${name}`],
    columns,
    order: "scale",
    counts: columns.map((_, place) => sum(rows.map((row) => row[place] ?? 0))),
    breakdown: {
      by,
      label: "Part of the area",
      rows: rows.map((counts, place) => ({
        key: groupColumns[place]?.key ?? "",
        label: groupColumns[place]?.label ?? "",
        counts,
      })),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
