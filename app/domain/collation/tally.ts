import {
  asksForWords,
  type Choice,
  choicesOf,
  isList,
  notComeUpKey,
  type QuestionType,
  type QuestionVersion,
} from "../questions/question.ts";
import {
  countFamilies,
  type FamilyAnswers,
  type Side,
  type TalliedChoice,
} from "../shares/answers-tallied.ts";
import { minAnswersToCompare } from "../shares/interval.ts";

/** A question's versions that are counted together, with the wording last approved first. */
export type Meaning = { id: string; latest: QuestionVersion; versions: readonly QuestionVersion[] };

/** The answers to one question: exact figures, for those inside the re-visit. Of a question of each child they count children. */
export type QuestionTally = {
  meaning: Meaning;
  choices: TalliedChoice[];
  /** Who gave an answer other than "don't know" and "this has not come up for me": what shares are out of. */
  base: number;
  /** Absent where the question is asked once. */
  byFamily?: readonly FamilyAnswers[];
  /** Null where "don't know" is not offered. */
  dontKnow: number | null;
  /** Null where "this has not come up for me" is not offered. */
  notComeUp: number | null;
  /** These three count families: who was asked and gave no answer, who was asked, and whom an earlier answer made it no question for. */
  notAnswered: number;
  offeredCount: number;
  unaskedCount: number;
};

const dontKnowKey = "dont-know";

const negative = new Set(["strongly-disagree", "disagree", "worse", "rarely", "never", "no"]);
const neutral = new Set(["neither", "same", "sometimes"]);

/** From the most negative to the most positive, as a diverging bar is drawn. */
const order: Partial<Record<QuestionType, readonly string[]>> = {
  agreement: ["strongly-disagree", "disagree", "neither", "agree", "strongly-agree"],
  change: ["worse", "same", "better"],
  "agreement-four": ["strongly-disagree", "disagree", "agree", "strongly-agree"],
  frequency: ["never", "rarely", "sometimes", "often", "always"],
  "frequency-four": ["never", "rarely", "often", "always"],
  "yes-no": ["no", "yes"],
};

/** The versions that are counted together, in the order in which the latest of each stands. */
export function groupByMeaning(versions: readonly QuestionVersion[]): Meaning[] {
  const groups = new Map<string, QuestionVersion[]>();
  for (const version of versions) {
    const group = groups.get(version.meaningId) ?? [];
    if (!group.some(({ id }) => id === version.id)) group.push(version);
    groups.set(version.meaningId, group);
  }
  return [...groups].flatMap(([id, group]) => {
    const latest = group.at(-1);
    return latest ? [{ id, latest, versions: group }] : [];
  });
}

export type Counts = {
  /** One row a version and choice; '' stands for words. */
  answers: readonly { questionVersionId: string; choice: string; count: number }[];
  answered: readonly { questionVersionId: string; count: number }[];
  /** Of questions of each child, which are in neither of the two: how many families answered in which way. */
  familyPatterns?: readonly { questionVersionId: string; pattern: string; count: number }[];
  /** For how many responses each version was no question. */
  unasked?: readonly { questionVersionId: string; count: number }[];
  /** How many responses were to be asked each version, by the set that they answered. */
  offeredCounts: ReadonlyMap<string, number>;
};

/** One question's answers over all versions with its meaning. */
export function tallyQuestion(meaning: Meaning, counts: Counts): QuestionTally {
  if (meaning.latest.ofEachChild) return tallyChildren(meaning, counts);
  const ids = new Set(meaning.versions.map(({ id }) => id));
  const count = (key: string) =>
    sum(
      waysToChoose(meaning, key).flatMap(({ questionVersionId, choice }) =>
        counts.answers
          .filter((row) => row.questionVersionId === questionVersionId && row.choice === choice)
          .map((row) => row.count),
      ),
    );
  const answered = sum(
    counts.answered.filter((row) => ids.has(row.questionVersionId)).map((row) => row.count),
  );
  const offering = countOffered(ids, counts);
  const countIfOffered = (key: string) =>
    meaning.versions.some((version) => choicesOf(version).some((choice) => choice.key === key))
      ? count(key)
      : null;
  const dontKnow = countIfOffered(dontKnowKey);
  const notComeUp = countIfOffered(notComeUpKey);
  return {
    meaning,
    choices: [...scaleOf(meaning.latest), ...choicesNoLongerOffered(meaning)].map((choice) => ({
      ...choice,
      count: count(choice.key),
    })),
    base: answered - (dontKnow ?? 0) - (notComeUp ?? 0),
    dontKnow,
    notComeUp,
    notAnswered: Math.max(0, offering.offeredCount - answered),
    ...offering,
  };
}

/** How many families were asked one of these versions, and how many not, by an earlier answer. */
function countOffered(
  ids: ReadonlySet<string>,
  { offeredCounts, unasked = [] }: Counts,
): Pick<QuestionTally, "offeredCount" | "unaskedCount"> {
  const offered = sum([...ids].map((id) => offeredCounts.get(id) ?? 0));
  const unaskedCount = sum(unasked.filter((row) => ids.has(row.questionVersionId)).map((row) => row.count));
  return { offeredCount: Math.max(0, offered - unaskedCount), unaskedCount };
}

/** A question of each child: children are counted, and the families that they are of. */
function tallyChildren(meaning: Meaning, counts: Counts): QuestionTally {
  const choices = [...scaleOf(meaning.latest), ...choicesNoLongerOffered(meaning)];
  const places = new Map(
    choices.flatMap(({ key }, place) =>
      waysToChoose(meaning, key).map((way): [string, number] => [
        `${way.questionVersionId} ${way.choice}`,
        place,
      ]),
    ),
  );
  const ids = new Set(meaning.versions.map(({ id }) => id));
  const offering = countOffered(ids, counts);
  const apart = { [dontKnowKey]: 0, [notComeUpKey]: 0 };
  const families = new Map<string, FamilyAnswers>();
  let answered = 0;
  for (const { questionVersionId, pattern, count } of counts.familyPatterns ?? []) {
    if (!ids.has(questionVersionId)) continue;
    answered += count;
    const chosen = choices.map(() => 0);
    const children = new Set<string>();
    for (const [child, choice] of readPattern(pattern)) {
      if (choice === dontKnowKey || choice === notComeUpKey) apart[choice] += count;
      else children.add(child);
      const place = places.get(`${questionVersionId} ${choice}`);
      if (place !== undefined) chosen[place] = (chosen[place] ?? 0) + 1;
    }
    const key = [children.size, ...chosen].join(" ");
    const known = families.get(key)?.families ?? 0;
    families.set(key, { families: known + count, chosen, base: children.size });
  }
  const byFamily = [...families.values()];
  const total = (of: (family: FamilyAnswers) => number) =>
    sum(byFamily.map((family) => family.families * of(family)));
  const isOffered = (key: string) =>
    meaning.versions.some((version) => choicesOf(version).some((choice) => choice.key === key));
  return {
    meaning,
    choices: choices.map((choice, place) => ({
      ...choice,
      count: total(({ chosen }) => chosen[place] ?? 0),
      families: total(({ chosen }) => ((chosen[place] ?? 0) > 0 ? 1 : 0)),
    })),
    base: total(({ base }) => base),
    byFamily,
    dontKnow: isOffered(dontKnowKey) ? apart[dontKnowKey] : null,
    notComeUp: isOffered(notComeUpKey) ? apart[notComeUpKey] : null,
    notAnswered: Math.max(0, offering.offeredCount - answered),
    ...offering,
  };
}

/** The child and the choice of each answer of a family. */
export function readPattern(pattern: string): [child: string, choice: string][] {
  return pattern.split(",").map((answer) => {
    const space = answer.indexOf(" ");
    return [answer.slice(0, space), answer.slice(space + 1)];
  });
}

/**
 * How a choice was taken in each version of a question. A list's keys only number its choices, so when the list was
 * changed its versions are matched by their words.
 */
export function waysToChoose(meaning: Meaning, key: string): { questionVersionId: string; choice: string }[] {
  const offered = [...choicesOf(meaning.latest), ...choicesNoLongerOffered(meaning)];
  const label = offered.find((choice) => choice.key === key)?.label;
  return meaning.versions.flatMap((version) =>
    choicesOf(version)
      .filter((choice) => (isList(version.type) ? choice.label === label : choice.key === key))
      .map((choice) => ({ questionVersionId: version.id, choice: choice.key })),
  );
}

/** A list's choices that only earlier versions had: what was answered to them still counts. */
function choicesNoLongerOffered({ latest, versions }: Meaning): { key: string; label: string; side: null }[] {
  if (!isList(latest.type)) return [];
  const labels = new Set(choicesOf(latest).map(({ label }) => label));
  return versions.toReversed().flatMap((version) =>
    choicesOf(version).flatMap(({ key, label }) => {
      if (labels.has(label)) return [];
      labels.add(label);
      return [{ key: `${version.id}-${key}`, label, side: null }];
    }),
  );
}

/** Which way answers lean: the share on the positive side less that on the negative, -100 to 100; null of too few answers. */
export function balanceOf(tally: Pick<QuestionTally, "choices" | "base" | "byFamily">): number | null {
  if (countFamilies(tally) < minAnswersToCompare || tally.choices.every(({ side }) => side === null))
    return null;
  const on = (side: Side) =>
    sum(tally.choices.filter((choice) => choice.side === side).map(({ count }) => count));
  return Math.round(((on("positive") - on("negative")) / tally.base) * 100);
}

/** "+12", "−29", "0": with the sign that screen readers say. */
export function formatBalance(balance: number): string {
  if (balance === 0) return "0";
  return balance > 0 ? `+${balance}` : `−${-balance}`;
}

export function isInWords(tally: QuestionTally): boolean {
  return isWordsMeaning(tally.meaning);
}

/** Whether a question is answered in words, so that there is nothing to count but how many wrote. */
export function isWordsMeaning(meaning: Meaning): boolean {
  return asksForWords(meaning.latest.type);
}

/** Counts below this are marked on pages: in a release they would be hidden. */
export const markBelow = 5;

/** A count of 1 to 4 families, which would be hidden in a release. */
export function isSmall(count: number, hideBelow: number): boolean {
  return count > 0 && count < hideBelow;
}

export function scaleOf(question: QuestionVersion): (Omit<Choice, "apart"> & { side: Side | null })[] {
  const choices = choicesOf(question).filter(({ key }) => key !== dontKnowKey && key !== notComeUpKey);
  const scale = order[question.type];
  if (!scale) return choices.map(({ key, label }) => ({ key, label, side: null }));
  return scale.flatMap((key) => {
    const choice = choices.find((one) => one.key === key);
    return choice ? [{ key, label: choice.label, side: sideOf(key) }] : [];
  });
}

/** On which side of its scale a choice stands. */
export function sideOf(key: string): Side {
  if (negative.has(key)) return "negative";
  return neutral.has(key) ? "neutral" : "positive";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
