import type { ExactBreakdown, ExactTable } from "../disclosure-control/release.ts";
import type { Column } from "../disclosure-control/release-shape.server.ts";
import { type Choice, choicesOf, isList, type QuestionType } from "../questions/question.ts";
import {
  type AboutName,
  type AboutQuestion,
  aboutQuestions,
  familyOptions,
} from "../survey/respondent-profile.ts";
import { exactOwnTables } from "../young-peoples-counts/exact-young-peoples-tables.ts";
import { type CountsOfViews, exactViews } from "./exact-views.ts";
import { isWordsMeaning, type Meaning, readPattern, sideOf } from "./tally.ts";

/** What a release is counted from: every response at one moment. */
export type CountsOfAll = {
  readonly views: CountsOfViews;
  readonly ownAnswers: Parameters<typeof exactOwnTables>[1];
  readonly answers: readonly { questionVersionId: string; choice: string; count: number }[];
  readonly answered: readonly { questionVersionId: string; count: number }[];
  /** Of questions of each child, and of those that depend on an earlier answer: see `Counts`. */
  readonly familyPatterns: readonly { questionVersionId: string; pattern: string; count: number }[];
  readonly unasked: readonly { questionVersionId: string; count: number }[];
  readonly byApproval: readonly { approvalId: string; count: number; unfinishedCount: number }[];
  readonly groups: readonly { name: string; value: string; count: number }[];
  readonly aboutAnswered: readonly { name: string; count: number }[];
  readonly breakdown: {
    readonly answers: readonly { questionVersionId: string; choice: string; value: string; count: number }[];
    readonly byApproval: readonly { approvalId: string; value: string; count: number }[];
  } | null;
};

export type Counted = {
  readonly meanings: readonly Meaning[];
  /** The approved sets that hold each version, by its id. */
  readonly approvalIds: ReadonlyMap<string, readonly string[]>;
  readonly focusAreas: readonly { id: string; shortName: string }[];
  readonly counts: CountsOfAll;
  readonly breakdownBy: AboutName | null;
};

/** What respondents said about themselves with one answer each: only these share a question out over groups. */
export const breakdownQuestions: readonly AboutQuestion[] = aboutQuestions.filter(
  ({ kind }) => kind === "one-of",
);

/**
 * Every table of a release, exactly: who answered, what they said about themselves, then each question; then what young
 * people showed in discussions and the open meeting noted; last young people's own answers.
 */
export function exactTables(counted: Counted): ExactTable[] {
  const responses = sum(counted.counts.byApproval);
  return [
    tableOfState(counted.counts, responses),
    ...aboutQuestions.map((question) => tableOfAbout(question, counted.counts, responses)),
    ...counted.meanings
      .filter((meaning) => !isWordsMeaning(meaning))
      .map((meaning) => tableOfMeaning(meaning, counted, responses)),
    ...exactViews(counted.focusAreas, counted.counts.views),
    ...exactOwnTables(counted.focusAreas, counted.counts.ownAnswers),
  ];
}

function tableOfState(counts: CountsOfAll, responses: number): ExactTable {
  const unfinished = counts.byApproval.reduce((total, row) => total + Number(row.unfinishedCount ?? 0), 0);
  return {
    key: "responses:state",
    title: "Responses sent, and left unfinished when the survey closed",
    wordings: [],
    about: [],
    of: "responses",
    kind: "one-answer",
    parts: ["responses:state"],
    columns: [choiceColumn("sent", "Sent"), choiceColumn("unfinished", "Unfinished")],
    order: "apart",
    counts: [responses - unfinished, unfinished],
    answered: null,
    breakdown: null,
  };
}

function tableOfAbout(question: AboutQuestion, counts: CountsOfAll, responses: number): ExactTable {
  const key = keyOfAbout(question.name);
  const options = familyOptions(question).map((option): Column => {
    const column = choiceColumn(option.value, option.label);
    const isUnsaid = question.kind === "one-of" && option.alone === true;
    return isUnsaid ? { ...column, role: "not-answered" } : column;
  });
  const ofOptions = options.map((column) =>
    sum(counts.groups.filter((row) => row.name === question.name && row.value === column.key)),
  );
  const answeredCount = sum(counts.aboutAnswered.filter((row) => row.name === question.name));
  const table = {
    key,
    title: question.heading,
    wordings: [question.label],
    about: [],
    of: "responses" as const,
    parts: [key],
  };
  if (question.kind === "several-of") {
    return {
      ...table,
      kind: "several-answers",
      columns: options,
      order: "apart",
      counts: ofOptions,
      answered: answeredCount,
      breakdown: null,
    };
  }
  return {
    ...table,
    kind: "one-answer",
    columns: [...options, didNotSay],
    order: "list",
    counts: [...ofOptions, responses - answeredCount],
    answered: null,
    breakdown: null,
  };
}

function tableOfMeaning(meaning: Meaning, counted: Counted, responses: number): ExactTable {
  const { counts, focusAreas } = counted;
  const { latest, versions } = meaning;
  const table = {
    key: `question:${meaning.id}`,
    title: latest.text,
    wordings: [...new Set(versions.map(({ text }) => text).toReversed())],
    about: focusAreas.filter(({ id }) => latest.focusAreaIds.includes(id)).map(({ shortName }) => shortName),
    of: "responses" as const,
    parts: versions.map(({ id }) => id),
  };
  const choices = columnsOf(meaning);
  const ids = new Set(versions.map(({ id }) => id));
  const unasked = sum(counts.unasked.filter((row) => ids.has(row.questionVersionId)));
  const dependsOn = findDependence(meaning, counted.meanings);
  const dependence = dependsOn === null ? {} : { dependsOn, population: responses - unasked };
  if (latest.type === "several-of" || latest.ofEachChild) {
    return {
      ...{ ...table, ...dependence, kind: "several-answers", order: "apart", breakdown: null },
      columns: choices,
      ...(latest.ofEachChild
        ? countFamilies(meaning, counts, choices)
        : countSeveral(meaning, counts, choices)),
    };
  }
  const chosen = choices.map((column) => sum(rowsOf(meaning, counts.answers, column)));
  const approvalIds = approvalIdsOf(meaning, counted);
  const offeredCount = sum(counts.byApproval.filter((row) => approvalIds.has(row.approvalId)));
  if (dependsOn !== null)
    return {
      ...{ ...table, ...dependence, kind: "one-answer", answered: null, breakdown: null },
      columns: [...choices, notAnswered, notOffered],
      order: isList(latest.type) ? "list" : "scale",
      counts: oneEach(chosen, offeredCount - unasked, responses - unasked),
    };
  return {
    ...table,
    kind: "one-answer",
    columns: [...choices, notAnswered, notOffered],
    order: isList(latest.type) ? "list" : "scale",
    counts: oneEach(chosen, offeredCount, responses),
    answered: null,
    breakdown: breakdownOf(meaning, counted, choices, { offeredCount, responses, chosen }),
  };
}

function countSeveral({ versions }: Meaning, counts: CountsOfAll, choices: readonly Column[]) {
  const ids = new Set(versions.map(({ id }) => id));
  const meaning = { versions };
  return {
    counts: choices.map((column) => sum(rowsOf(meaning, counts.answers, column))),
    answered: sum(counts.answered.filter((row) => ids.has(row.questionVersionId))),
  };
}

/**
 * Of a question of each child a release counts families: how many gave an answer for any of their children. Siblings would
 * lift a count over what may be shown, and children beside families would tell of large ones.
 */
function countFamilies(meaning: Meaning, { familyPatterns }: CountsOfAll, choices: readonly Column[]) {
  const ids = new Set(meaning.versions.map(({ id }) => id));
  const families = familyPatterns
    .filter(({ questionVersionId }) => ids.has(questionVersionId))
    .map(({ pattern, ...row }) => ({ ...row, choices: readPattern(pattern).map(([, choice]) => choice) }));
  return {
    counts: choices.map((column) =>
      sum(
        families.filter(({ questionVersionId, choices: chosen }) =>
          chosen.some((choice) => rowsOf(meaning, [{ questionVersionId, choice }], column).length > 0),
        ),
      ),
    ),
    answered: sum(families),
  };
}

/** By which columns of which table a question is asked; null where it is asked of everybody. */
function findDependence(
  { latest: { condition } }: Meaning,
  meanings: readonly Meaning[],
): ExactTable["dependsOn"] | null {
  if (!condition) return null;
  if (condition.kind === "profile") {
    const options = aboutQuestions.find(({ name }) => name === condition.name)?.options ?? [];
    const refused = options.map(({ value }) => value);
    return { table: keyOfAbout(condition.name), columns: condition.values, refused };
  }
  const earlier = meanings.find(({ versions }) =>
    versions.some(({ questionId }) => questionId === condition.questionId),
  );
  if (!earlier) return null;
  const columns = earlier.versions.flatMap((version) =>
    choicesOf(version)
      .filter(({ key }) => condition.choices.includes(key))
      .map((choice) => keyOfChoice(version.type, choice)),
  );
  return { table: `question:${earlier.id}`, columns: [...new Set(columns)], refused: [] };
}

/** Each group's line, and a last one of those who did not say, which is what the others leave of the whole. */
function breakdownOf(
  meaning: Meaning,
  { breakdownBy, counts, ...counted }: Counted,
  choices: readonly Column[],
  all: { offeredCount: number; responses: number; chosen: readonly number[] },
): ExactBreakdown | null {
  const question = aboutQuestions.find(({ name }) => name === breakdownBy);
  const { breakdown } = counts;
  if (!question || !breakdown) return null;
  const approvals = approvalIdsOf(meaning, counted);
  const rows = familyOptions(question).map((option) => {
    const ofGroup = breakdown.byApproval.filter((row) => row.value === option.value);
    const answers = breakdown.answers.filter((row) => row.value === option.value);
    const chosen = choices.map((column) => sum(rowsOf(meaning, answers, column)));
    const offeredCount = sum(ofGroup.filter((row) => approvals.has(row.approvalId)));
    return { key: option.value, label: option.label, counts: oneEach(chosen, offeredCount, sum(ofGroup)) };
  });
  const totals = oneEach(all.chosen, all.offeredCount, all.responses);
  const remainder = totals.map((count, place) =>
    rows.reduce((remaining, row) => remaining - (row.counts[place] ?? 0), count),
  );
  return {
    by: keyOfAbout(question.name),
    label: question.heading,
    rows: [...rows, { key: didNotSay.key, label: didNotSay.label, counts: remainder }],
  };
}

/** Counts of choices, then of those who were asked and did not answer, and of those who were not asked. */
function oneEach(chosen: readonly number[], offeredCount: number, responses: number): number[] {
  const answered = chosen.reduce((total, count) => total + count, 0);
  return [...chosen, offeredCount - answered, responses - offeredCount];
}

function approvalIdsOf(meaning: Meaning, { approvalIds }: Pick<Counted, "approvalIds">): ReadonlySet<string> {
  return new Set(meaning.versions.flatMap(({ id }) => approvalIds.get(id) ?? []));
}

function rowsOf<Row extends { questionVersionId: string; choice: string }>(
  meaning: Pick<Meaning, "versions">,
  rows: readonly Row[],
  column: Column,
): Row[] {
  const keys = new Map(
    meaning.versions.map((version) => [
      version.id,
      choicesOf(version).find((choice) => keyOfChoice(version.type, choice) === column.key)?.key,
    ]),
  );
  return rows.filter((row) => keys.get(row.questionVersionId) === row.choice);
}

/** The latest version's choices, then any that only an earlier one offered. */
function columnsOf({ latest, versions }: Meaning): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const version of [latest, ...versions]) {
    for (const choice of choicesOf(version)) {
      const key = keyOfChoice(version.type, choice);
      if (columns.has(key)) continue;
      columns.set(key, {
        key,
        label: choice.label,
        role: choice.apart ? "dont-know" : "choice",
        side: choice.apart || isList(version.type) ? null : sideOf(choice.key),
      });
    }
  }
  return [...columns.values()].sort((a, b) => Number(a.role !== "choice") - Number(b.role !== "choice"));
}

/** A list's keys only number its choices, so two versions of a list are matched by their words. */
function keyOfChoice(type: QuestionType, choice: Choice): string {
  return isList(type) ? choice.label : choice.key;
}

function keyOfAbout(name: AboutName): string {
  return `about:${name}`;
}

function choiceColumn(key: string, label: string): Column {
  return { key, label, role: "choice", side: null };
}

const didNotSay: Column = { key: "not-said", label: "Did not say", role: "not-answered", side: null };
const notAnswered: Column = { key: "not-answered", label: "Not answered", role: "not-answered", side: null };
const notOffered: Column = { key: "not-asked", label: "Not asked", role: "not-asked", side: null };

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((total, { count }) => total + Number(count), 0);
}
