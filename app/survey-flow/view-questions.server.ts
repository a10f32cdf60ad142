import { controlOf, type Draft } from "#app/domain/drafts/draft.ts";
import { formatPageQuestions } from "#app/domain/drafts/page-questions.ts";
import { isMarkedSame } from "#app/domain/drafts/same-answers.ts";
import type { findQuestionsMedia } from "#app/domain/question-media/find-played-media.server.ts";
import type {
  QuestionGroupView,
  QuestionsView,
  QuestionView,
} from "#app/domain/question-media/questions-view.ts";
import { choiceKey, choicesOf, type QuestionVersion } from "#app/domain/questions/question.ts";
import { countAskedChildren, partOf } from "#app/domain/survey/asked-pages.ts";
import { type AskedQuestion, answerKey } from "#app/domain/survey/asked-questions.ts";
import { type HidingRule, isNever, listQuestionsOnPage } from "#app/domain/survey/hiding-rules.ts";
import type { LocalizedQuestion } from "#app/domain/translations/wording.ts";
import type { Translator } from "#app/messages/translator.ts";
import { describeChild } from "./describe-child.ts";
import { writePageStyle } from "./page-style.ts";
import { type Answering, faultNotice, type findSurveyWordings } from "./respondent.server.ts";

type PageToView = {
  /** All that the page can ask of so many children, in order. */
  all: readonly AskedQuestion[];
  asked: readonly AskedQuestion[];
  /** In Easy Read, the only question on the screen. */
  only: AskedQuestion | null;
  wordings: Awaited<ReturnType<typeof findSurveyWordings>>;
  mediaOf: Awaited<ReturnType<typeof findQuestionsMedia>>;
};

/** The questions of a page as they stand there, in the page's language. */
export function viewQuestions(answering: Answering, page: PageToView): QuestionsView {
  const { draft, set, translator } = answering;
  const children = countAskedChildren(draft.about);
  const parts = [...new Set(page.all.map((question) => partOf(question, children)))];
  const sameChildren = parts.filter((part) => part !== null && part > 1) as number[];
  const visible = page.only
    ? [{ question: page.only, hiding: { kind: "any", rules: [] } as const }]
    : listQuestionsOnPage(page.all, { questions: set.questions, answered: draft, sameChildren });
  const ofEachChild = page.all.filter(({ ofEachChild: isOfEach, child = 1 }) => isOfEach && child === 1);
  const askedKeys = new Set(page.asked.map(answerKey));
  const keysOnPage = new Set(visible.map(({ question }) => answerKey(question)));
  const groups: QuestionGroupView[] = [];
  let lastPart: number | null | undefined;
  for (const { question, hiding } of visible) {
    const part = partOf(question, children);
    if (part !== lastPart || groups.length === 0) {
      const first = page.asked.find((one) => partOf(one, children) === part);
      const isFirst = !page.only || (first !== undefined && answerKey(first) === answerKey(question));
      groups.push({
        heading: part === null ? null : describeChild(translator, draft.childProfiles, part),
        same: part !== null && part > 1 && isFirst ? sameBoxOf(draft, ofEachChild, part) : null,
        questions: [],
      });
      lastPart = part;
    }
    const isUnderSame =
      part !== null && part > 1 && (askedKeys.has(question.id) || keysOnPage.has(question.id));
    groups.at(-1)?.questions.push({
      ...viewQuestion(answering, page, question),
      ...(isUnderSame ? { isUnderSame } : {}),
      ...(!isNever(hiding) ? { onlyIf: describeCondition(answering, page, question) } : {}),
    });
  }
  const isPlain = children === 1 && page.all.every(({ condition }) => condition === undefined);
  const sameBoxes = groups.flatMap(({ same }) => (same ? [[same.child, same.isTicked] as const] : []));
  const onPage = isPlain
    ? null
    : formatPageQuestions({ questions: visible.map(({ question }) => question), sameBoxes });
  const hidden: (readonly [string, HidingRule])[] = visible.map(({ question, hiding }) => [
    controlOf(question),
    hiding,
  ]);
  return { groups, onPage, style: isPlain ? null : writePageStyle(hidden, { hasParts: children > 1 }) };
}

function sameBoxOf(draft: Draft, ofEachChild: readonly AskedQuestion[], child: number) {
  return { child, isTicked: isMarkedSame(draft, ofEachChild, child) };
}

function viewQuestion(
  answering: Answering,
  { wordings, mediaOf }: PageToView,
  question: AskedQuestion,
): Omit<QuestionView, "isUnderSame" | "onlyIf"> {
  const { answers, sameAnswers } = answering.draft;
  const key = answerKey(question);
  const { [key]: setAside = [] } = sameAnswers;
  const wording = wordings.question(question);
  return {
    question,
    control: controlOf(question),
    wording,
    media: mediaOf(question, wording, answering.translator),
    // Under a ticked box stands what the box would bring back.
    values: setAside.length > 0 ? setAside : (answers[key] ?? []),
    notice: faultNotice(answering, question.id),
  };
}

/** "Only if you answered …", for browsers whose style cannot hide it. */
function describeCondition(
  { set, translator }: Pick<Answering, "set" | "translator">,
  { wordings }: PageToView,
  { condition }: AskedQuestion,
): string | undefined {
  if (condition?.kind !== "question") return undefined;
  const earlier = set.questions.find(({ questionId }) => questionId === condition.questionId);
  if (!earlier) return undefined;
  const choices = listChoices(earlier, wordings.question(earlier), condition.choices, translator);
  return translator.t("focus.only-if", {
    choices: choices.join(", "),
    question: wordings.question(earlier).text.words,
  });
}

function listChoices(
  question: QuestionVersion,
  wording: LocalizedQuestion,
  keys: readonly string[],
  { tOrDefault }: Translator,
): string[] {
  return choicesOf(question).flatMap(({ key, label }, index) =>
    keys.includes(key) ? [wording.choices[index]?.words ?? tOrDefault(choiceKey(key), label)] : [],
  );
}
