import {
  checkAnswers,
  controlOf,
  type DraftAnswers,
  isMissing,
  mergeAnswers,
} from "#app/domain/drafts/draft.ts";
import {
  type PageQuestions,
  pageQuestionsField,
  parsePageQuestions,
} from "#app/domain/drafts/page-questions.ts";
import { isMarkedSame, type SameMark, sameControlOf } from "#app/domain/drafts/same-answers.ts";
import { asksForWords, type Problem, type QuestionVersion } from "#app/domain/questions/question.ts";
import { canDiffer, listAskedKeys } from "#app/domain/survey/asked-pages.ts";
import {
  type AskedQuestion,
  answerKey,
  maxChildren,
  repeatForChildren,
} from "#app/domain/survey/asked-questions.ts";
import { type Step, surveyPages } from "#app/domain/survey/survey.ts";
import { isBlank } from "#app/domain/text/text.ts";
import type { Typed } from "../http/parse-form.ts";
import type { Answering } from "./respondent.server.ts";
import { keepsOtherAnswer, readQuestionNumber } from "./step-fields.ts";

export type ParsedAnswers = {
  answers: DraftAnswers;
  sameMarks: SameMark[];
  setAside: DraftAnswers;
  problems: Record<string, Problem>;
};

type Drafted = Pick<Answering, "set" | "draft">;

/**
 * What was typed on a page of questions. All that stood on it is read, also what another window has made no question meanwhile:
 * words that somebody typed are stored with their draft. Only what is asked is needed.
 */
export function parseAnswers({ set, draft }: Drafted, step: Step, typed: Typed): ParsedAnswers {
  const page = surveyPages(set).find(({ number }) => `focus/${number}` === step);
  if (!page) throw new Response(null, { status: 404 });
  const form = parsePageQuestions(typed[pageQuestionsField]?.[0]);
  const questions = listAnswered(page.questions, { form, draft, typed })
    .filter((question) => !keepsOtherAnswer(typed, controlOf(question)))
    // A field for words is always sent, though it be empty: one that did not arrive says nothing of them.
    .filter((question) => !asksForWords(question.type) || controlOf(question) in typed);
  const { answers, problems } = checkAnswers(questions, typed);
  const parsed: ParsedAnswers = { answers, sameMarks: [], setAside: {}, problems };
  if (form === null && !canDiffer(page.questions, draft.about)) return parsed;
  const askedKeys = listAskedKeys(set.questions, { ...draft, answers: mergeAnswers(draft.answers, answers) });
  for (const question of questions) {
    const control = controlOf(question);
    const problem = problems[control];
    if (problem && isMissing(problem) && !askedKeys.has(answerKey(question))) delete problems[control];
  }
  if (form) readSameBoxes(parsed, { ofPage: page.questions, questions, form, draft, typed, askedKeys });
  return parsed;
}

/** The questions of a page to which its form is the answer. */
function listAnswered(
  ofPage: readonly QuestionVersion[],
  { form, draft, typed }: { form: PageQuestions | null; draft: Answering["draft"]; typed: Typed },
): readonly AskedQuestion[] {
  const all = repeatForChildren(ofPage, maxChildren);
  if (form) return all.filter((question) => form.controls.has(controlOf(question)));
  if (canDiffer(ofPage, draft.about)) return all.filter((question) => controlOf(question) in typed);
  const number = readQuestionNumber(typed);
  return all.filter(
    (question, index) => controlOf(question) in typed || (index < ofPage.length && isOnScreen(index, number)),
  );
}

const isOnScreen = (index: number, number: number | null) => number === null || index === number - 1;

/**
 * Moves what stands under a ticked "the same as for child 1" out of the answers. A box counts where it was ticked or unticked on
 * this page; else it is as the draft has it, which another window may have changed meanwhile.
 */
function readSameBoxes(
  { answers, problems, sameMarks, setAside }: ParsedAnswers,
  page: {
    ofPage: readonly QuestionVersion[];
    questions: readonly AskedQuestion[];
    form: PageQuestions;
    draft: Answering["draft"];
    typed: Typed;
    askedKeys: ReadonlySet<string>;
  },
): void {
  const { form, draft, typed, askedKeys } = page;
  const ofEachChild = page.ofPage.filter((question) => question.ofEachChild);
  const marked = new Set<number>();
  for (const [child, wasMarked] of form.sameBoxes) {
    const isTicked = sameControlOf(child) in typed;
    if (isTicked !== wasMarked)
      sameMarks.push({ child, questionVersionIds: ofEachChild.map(({ id }) => id), isSame: isTicked });
    if (isTicked !== wasMarked ? isTicked : isMarkedSame(draft, ofEachChild, child)) marked.add(child);
  }
  for (const question of page.questions.filter(({ child = 1 }) => child > 1)) {
    const { id, child = 1 } = question;
    const key = answerKey(question);
    const { [key]: values } = answers;
    const isOther = values !== undefined && !isSameList(values, draft.answers[key] ?? []);
    if (!form.sameBoxes.has(child)) {
      // A screen of Easy Read without the box: whoever answers there says something else of this child.
      if (isOther && draft.sameAnswers[key])
        sameMarks.push({ child, questionVersionIds: [id], isSame: false });
      continue;
    }
    if (!marked.has(child) || !askedKeys.has(id)) continue;
    delete answers[key];
    const { [controlOf(question)]: problem } = problems;
    if (problem && isMissing(problem)) delete problems[controlOf(question)];
    const first = answers[id] ?? draft.answers[id] ?? [];
    const isOfItself = draft.sameAnswers[key] ? isOther : values !== undefined;
    if (values && values.length > 0 && isOfItself && !isSameList(values, first)) setAside[key] = values;
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Answers to what this draft does not ask: of a page that was opened for an earlier one. */
export function listStaleAnswers({ set }: Pick<Answering, "set">, typed: Typed): Typed {
  const controls = new Set(repeatForChildren(set.questions, maxChildren).map(controlOf));
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([name, values]) => name.startsWith("q-") && !controls.has(name) && !values.every(isBlank),
    ),
  );
}
