import type { WordsChooser } from "#db/tables/enumerations.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { surveyWindowState } from "../calendar/survey-window.ts";
import type { Problem, QuestionVersion } from "../questions/question.ts";
import type { Survey } from "../survey/survey.ts";
import { isBlank } from "../text/text.ts";
import { groupOf, isAnswerTo, matPlaces, maxWordsLength } from "../young-peoples-answers/answer-groups.ts";

/** Values by question version id: words as one text, a choice, or a mat's cards with their places; marks of words beside them. */
export type YoungPersonsAnswers = YoungPeoplesResponsesTable["answers"];

/** In characters of JSON: as `youngPeoplesResponses` stores all that is not sent. */
const maxAnswersJson = 16_000;

export const wordsChoosers = [
  "young-person",
  "helper",
  "together",
] as const satisfies readonly WordsChooser[];

/** Beside the answers: that something which was sent is being changed. */
const changingKey = "changing";
/** Beside the answers: whether their words may be quoted, while that is not sent. */
const quoteKey = "quote";

type QuestionOf = Pick<QuestionVersion, "id" | "type" | "choices" | "pictures">;

/**
 * How young people's own answers stand at `now`: from the opening noon until the visit ends or the evidence is sealed, where
 * their questions are approved. A pause of the parents' survey does not touch them.
 */
export function youngPeoplesStateOf(
  survey: Pick<Survey, "opensAt" | "closesAt" | "sealedAt">,
  { isApproved, now }: { isApproved: boolean; now: Temporal.Instant },
): "not-open" | "open" | "closed" {
  if (Temporal.Instant.compare(now, survey.sealedAt) >= 0) return "closed";
  return isApproved && surveyWindowState({ ...survey, now }) !== "not-open" ? "open" : "not-open";
}

type Stored = Pick<YoungPeoplesResponsesTable, "answers" | "sentAt" | "withdrawnAt">;

/** Whether something that was sent is being changed, and the changes are not sent yet. */
export function isChanging({ answers, sentAt, withdrawnAt }: Stored): boolean {
  return sentAt !== null && withdrawnAt === null && answers[changingKey] !== undefined;
}

/** Whether its questions can be answered: it is not sent, or being changed. */
export function isAnswering(response: Stored): boolean {
  return response.withdrawnAt === null && (response.sentAt === null || isChanging(response));
}

/** The name of a question's control on the page; of a mat, with the card's number, from 1. */
export function controlOf(question: { id: string }, card?: number): string {
  return card === undefined ? `q-${question.id}` : `q-${question.id}-${card}`;
}

/** The values of a question out of a form; `undefined` where the form has none of its controls, which says nothing of it. */
export function readTyped(
  question: QuestionOf,
  typed: Readonly<Record<string, readonly string[]>>,
): { ok: true; values: string[] | undefined } | { ok: false; problem: Problem } {
  const control = controlOf(question);
  if (question.type === "mat") {
    const laid = question.choices.flatMap((_, index) => {
      const [place] = typed[controlOf(question, index + 1)] ?? [];
      return matPlaces.some((one) => one === place) ? [`choice-${index + 1}:${place}`] : [];
    });
    return { ok: true, values: laid };
  }
  const values = typed[control];
  if (question.type === "words") {
    if (values === undefined) return { ok: true, values };
    const words = values.join("\n").trim();
    const over = words.length - maxWordsLength;
    if (over > 0)
      return { ok: false, problem: { key: "problem.too-long", values: { over, most: maxWordsLength } } };
    return { ok: true, values: isBlank(words) ? [] : [words] };
  }
  const chosen = (values ?? []).filter((value) => isAnswerTo(question, value));
  return { ok: true, values: chosen.slice(0, 1) };
}

/** What of these values can stand as an answer to the question: one of each group that excludes each other, or words in their limit. */
export function fitValues(question: QuestionOf, values: readonly string[]): string[] {
  if (question.type === "words") {
    const words = values.join("\n");
    return isBlank(words) || words.length > maxWordsLength ? [] : [words];
  }
  const fitting = values.filter((value) => isAnswerTo(question, value));
  return fitting.filter(
    (value, index) => fitting.findIndex((one) => groupOf(one) === groupOf(value)) === index,
  );
}

/** The answers with that question's in place of what was there; null where all together would be too much to store. */
export function mergeAnswer(
  before: YoungPersonsAnswers,
  question: QuestionOf,
  values: readonly string[],
): YoungPersonsAnswers | null {
  const { [question.id]: _, ...others } = before;
  const fitting = fitValues(question, values);
  // Who chose the words is said of words that are there.
  if (fitting.length === 0) delete others[chooserKey(question.id)];
  const merged = fitting.length === 0 ? others : { ...others, [question.id]: fitting };
  return JSON.stringify(merged).length > maxAnswersJson ? null : merged;
}

/** What was answered, of these questions. */
export function listAnswered(questions: readonly QuestionOf[], answers: YoungPersonsAnswers) {
  return questions.flatMap((question) => {
    const values = fitValues(question, answers[question.id] ?? []);
    return values.length > 0 ? [{ question, values }] : [];
  });
}

/** Whether nothing was answered of what is not sent: marks beside the answers say nothing by themselves. */
export function isDraftEmpty({ answers }: Pick<Stored, "answers">): boolean {
  return Object.entries(answers).every(
    ([key, values]) =>
      [changingKey, quoteKey].includes(key) || key.endsWith(chooserKey("")) || values.length === 0,
  );
}

/** Ids of questions whose answer in `sent`, which is of `makeChange`, stands no longer as it was. */
export function listChanged(
  sent: YoungPersonsAnswers,
  answered: readonly { question: { id: string }; values: readonly string[] }[],
): string[] {
  const now = new Map(answered.map(({ question, values }) => [question.id, values.toSorted().join("\n")]));
  return Object.entries(sent).flatMap(([key, values]) => {
    const isAnswer = key !== changingKey && !key.endsWith(chooserKey(""));
    return isAnswer && values.toSorted().join("\n") !== now.get(key) ? [key] : [];
  });
}

function chooserKey(questionVersionId: string): string {
  return `${questionVersionId}.chooser`;
}

/** Who chose the words of an answer; null where that was not said. Without a helper it was the young person. */
export function chooserOf(
  { answers, helped }: { answers: YoungPersonsAnswers; helped: boolean },
  questionVersionId: string,
): WordsChooser | null {
  const [said] = answers[chooserKey(questionVersionId)] ?? [];
  return wordsChoosers.find((one) => one === said) ?? (helped ? null : "young-person");
}

/** Whether words may be quoted, as it was said at checking; `recorded`: the consent that holds until then. */
export function mayQuoteIn(answers: YoungPersonsAnswers, recorded: boolean): boolean {
  const [said] = answers[quoteKey] ?? [];
  return said === undefined ? recorded : said === "yes";
}

/** What is said at checking: who chose the words of which question, and whether they may be quoted. */
export type SaidAtCheck = {
  choosers: Readonly<Partial<Record<string, WordsChooser>>>;
  mayQuote: boolean | null;
};

/** The answers with what was said at checking beside them. */
export function markAnswers(
  answers: YoungPersonsAnswers,
  { choosers, mayQuote }: SaidAtCheck,
): YoungPersonsAnswers {
  const marks = Object.entries(choosers).flatMap(([id, chooser]) =>
    chooser !== undefined && answers[id] !== undefined ? [[chooserKey(id), [chooser]] as const] : [],
  );
  const quote = mayQuote === null ? [] : [[quoteKey, [mayQuote ? "yes" : "no"]] as const];
  return { ...answers, ...Object.fromEntries([...marks, ...quote]) };
}

/** What was sent, as it is changed: the answers with their marks. */
export function makeChange(sent: {
  answers: readonly { questionVersionId: string; answer: string }[];
  words: readonly { questionVersionId: string; words: string; chooser: WordsChooser }[];
}): YoungPersonsAnswers {
  const answers: YoungPersonsAnswers = { [changingKey]: ["yes"] };
  for (const { questionVersionId, answer } of sent.answers)
    answers[questionVersionId] = [...(answers[questionVersionId] ?? []), answer];
  for (const { questionVersionId, words, chooser } of sent.words) {
    answers[questionVersionId] = [words];
    answers[chooserKey(questionVersionId)] = [chooser];
  }
  return answers;
}
