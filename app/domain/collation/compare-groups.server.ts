import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { type CachedCount, readCountCache } from "#db/count-cache.ts";
import type { Actor } from "../audit/audit.ts";
import { recordOpening } from "../audit/record-opening.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { type AboutName, aboutQuestions } from "../survey/respondent-profile.ts";
import { everyResponse } from "./collation-filter.ts";
import { type ComparedGroup, type CrossedCell, compareGroup, goodShareOf } from "./compared-groups.ts";
import { type QuestionMeanings, readCounts, readMeanings, sortVersions } from "./read-counts.server.ts";
import { isWordsMeaning, type Meaning, type QuestionTally, tallyQuestion } from "./tally.ts";

export type ComparedGroups = {
  questions: { id: string; text: string; focusAreaIds: readonly string[] }[];
  /** Null while no question with choices has been asked. */
  compared: {
    everybody: QuestionTally;
    by: AboutName;
    groups: ComparedGroup[];
    and: AboutName | null;
    cells: CrossedCell[];
  } | null;
};

/**
 * One question's answers by what families said about themselves, and by two such things at once: exact figures, for those
 * inside the re-visit. A family that said several things counts under each. That it was opened is recorded before anything
 * is read. A question that was not asked gives the first that was.
 */
export async function compareGroups(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    meaningId: string | null;
    by: AboutName;
    and: AboutName | null;
    actor: Actor;
    now: Temporal.Instant;
  },
): Promise<ComparedGroups> {
  const { inspectionId, by, and, actor, now } = input;
  await closeDraftsAtNoon(db, { inspectionId, now });
  const questionMeanings = await readMeanings(db, inspectionId);
  const meanings = questionMeanings.meanings.filter((meaning) => !isWordsMeaning(meaning));
  const questions = meanings.map(({ id, latest: { text, focusAreaIds } }) => ({ id, text, focusAreaIds }));
  const meaning = meanings.find(({ id }) => id === input.meaningId) ?? meanings[0];
  if (!meaning) return { questions, compared: null };
  await recordOpening(db, {
    now,
    actor,
    inspectionId,
    action: "collation.groups-compared",
    details: { question: meaning.latest.text, by, and },
  });
  const count = await readCountCache(reader, inspectionId);
  const [{ counts }, groups, cells] = await Promise.all([
    readCounts(reader, { inspectionId, questionMeanings, meanings: [meaning], filter: everyResponse }),
    tallyGroups(count, { inspectionId, questionMeanings, meaning, name: by }),
    and && and !== by ? crossGroups(count, { meaning, rows: by, columns: and }) : [],
  ]);
  const everybody = tallyQuestion(meaning, counts);
  return {
    questions,
    compared: {
      everybody,
      by,
      groups: groups.map((group) => compareGroup(group, everybody)),
      and: and === by ? null : and,
      cells,
    },
  };
}

async function tallyGroups(
  count: CachedCount,
  {
    inspectionId,
    questionMeanings,
    meaning,
    name,
  }: { inspectionId: string; questionMeanings: QuestionMeanings; meaning: Meaning; name: AboutName },
) {
  const questionVersionIds = meaning.versions.map(({ id }) => id);
  const { askedOnce, ofEachChild, conditional } = sortVersions(meaning.versions);
  const [answers, answered, patterns, unasked, responses] = await Promise.all([
    count("countAnswersByGroup", { questionVersionIds: askedOnce, name }),
    count("countAnsweredByGroup", { questionVersionIds: askedOnce, name }),
    count("countFamilyPatternsByGroup", { questionVersionIds: ofEachChild, name }),
    count("countUnaskedByGroup", { questionVersionIds: conditional, name }),
    count("countResponsesOfGroupsByApproval", { inspectionId, name }),
  ]);
  const options = aboutQuestions.find((question) => question.name === name)?.options ?? [];
  return options.flatMap(({ value, label }) => {
    const groupResponses = responses.filter((row) => row.value === value);
    if (groupResponses.length === 0) return [];
    const countOffered = (versionId: string) => {
      const approvalIds = questionMeanings.approvalIds.get(versionId) ?? [];
      return groupResponses
        .filter((row) => approvalIds.includes(row.approvalId))
        .reduce((sum, row) => sum + Number(row.count), 0);
    };
    const tally = tallyQuestion(meaning, {
      answers: answers.filter((row) => row.value === value).map(numbered),
      answered: answered.filter((row) => row.value === value).map(numbered),
      familyPatterns: patterns.filter((row) => row.value === value),
      unasked: unasked.filter((row) => row.value === value),
      offeredCounts: new Map(questionVersionIds.map((id) => [id, countOffered(id)])),
    });
    return [{ value, label, tally }];
  });
}

async function crossGroups(
  count: CachedCount,
  { meaning, rows, columns }: { meaning: Meaning; rows: AboutName; columns: AboutName },
): Promise<CrossedCell[]> {
  const questionVersionIds = meaning.versions.map(({ id }) => id);
  const { askedOnce, ofEachChild } = sortVersions(meaning.versions);
  const [counted, patterns] = await Promise.all([
    count("countAnswersByTwoGroups", { questionVersionIds: askedOnce, rows, columns }),
    count("countFamilyPatternsByTwoGroups", { questionVersionIds: ofEachChild, rows, columns }),
  ]);
  const places = new Map(
    [...counted, ...patterns].map(({ row, column }) => [`${row} ${column}`, { row, column }]),
  );
  return [...places.values()].flatMap(({ row, column }) => {
    const answers = counted.filter((one) => one.row === row && one.column === column).map(numbered);
    const answered = questionVersionIds.map((id) => ({
      questionVersionId: id,
      count: answers
        .filter(({ questionVersionId }) => questionVersionId === id)
        .reduce((sum, { count }) => sum + count, 0),
    }));
    const familyPatterns = patterns.filter((one) => one.row === row && one.column === column);
    const counts = { answers, answered, familyPatterns, offeredCounts: new Map() };
    const good = goodShareOf(tallyQuestion(meaning, counts));
    return good ? [{ row, column, good }] : [];
  });
}

function numbered<Row extends { count: number }>(row: Row): Row {
  return { ...row, count: Number(row.count) };
}
