import type { Column } from "../disclosure-control/release-shape.server.ts";
import type { QuestionType, Wording } from "../questions/question.ts";
import { type AnswerGroup, answerGroupsOf } from "../young-peoples-answers/answer-groups.ts";

/** A wording that young people answered, under its version's id. */
export type AnsweredVersion = Pick<Wording, "type" | "text" | "choices" | "pictures"> & { id: string };

/** An answer of one version, as it is known over all versions: a card's key only numbers it, so cards are known by their words. */
export type KnownAnswer = {
  questionVersionId: string;
  /** As `answerGroupsOf` names it. */
  answer: string;
};

/** One answer of a question over all its versions; in a mat of one card. */
export type AnswerColumn = Column & { picture: string | null; ways: readonly KnownAnswer[] };

/** What each young person answers once: the question (key ""), or a card of its mat (its words). */
export type ColumnGroup = {
  key: string;
  label: string | null;
  picture: string | null;
  /** The versions that offered it. */
  versionIds: readonly string[];
  columns: readonly AnswerColumn[];
};

const sides = {
  good: "positive",
  ok: "neutral",
  "not-good": "negative",
  "going-well": "positive",
  "so-so": "neutral",
  "not-going-well": "negative",
} as const;

/** Answers that are no choice: a share is of those who chose. */
const apart = new Set(["not-sure", "leave-out"]);

/** The answers to a question over all its versions, the latest version's first. */
export function groupColumns(versions: readonly AnsweredVersion[]): ColumnGroup[] {
  const groups = new Map<string, ColumnGroup & { columns: AnswerColumn[]; versionIds: string[] }>();
  for (const version of versions.toReversed()) {
    for (const group of answerGroupsOf(version)) {
      const key = group.label ?? "";
      const known = groups.get(key);
      const { label, picture } = group;
      const joined = known ?? { key, label, picture, versionIds: [], columns: [] };
      if (!known) groups.set(key, joined);
      joined.versionIds.push(version.id);
      addColumns(joined.columns, version, group);
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    columns: group.columns.toSorted((a, b) => Number(a.role !== "choice") - Number(b.role !== "choice")),
  }));
}

function addColumns(columns: AnswerColumn[], version: AnsweredVersion, group: AnswerGroup): void {
  for (const { key: answer, label, picture } of group.answers) {
    const key = keyOfAnswer(version.type, answer, label);
    const way = { questionVersionId: version.id, answer };
    const place = columns.findIndex((column) => column.key === key);
    const known = columns[place];
    if (known) columns[place] = { ...known, ways: [...known.ways, way] };
    else columns.push({ key, label, picture, ...roleOf(key), ways: [way] });
  }
}

function roleOf(key: string): Pick<Column, "role" | "side"> {
  const side = Object.entries(sides).find(([one]) => one === key)?.[1] ?? null;
  return { role: apart.has(key) ? "dont-know" : "choice", side };
}

function keyOfAnswer(type: QuestionType, answer: string, label: string): string {
  if (type === "mat") return answer.slice(answer.indexOf(":") + 1);
  return type === "cards" && answer !== "not-sure" ? label : answer;
}

/** How many gave an answer, of rows that count each version's. */
export function countColumn(
  { ways }: Pick<AnswerColumn, "ways">,
  rows: readonly (KnownAnswer & { count: number })[],
): number {
  return rows
    .filter((row) =>
      ways.some((way) => way.questionVersionId === row.questionVersionId && way.answer === row.answer),
    )
    .reduce((sum, { count }) => sum + Number(count), 0);
}
