import { controlOf, type Draft, type DraftAnswers } from "#app/domain/drafts/draft.ts";
import { listUnsentAnswers, type UnsentReason } from "#app/domain/drafts/unsent-answers.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { type AnswersView, type AnswerView, formatValues } from "#app/domain/survey/answers-view.ts";
import { countAskedChildren, partOf } from "#app/domain/survey/asked-pages.ts";
import { type AskedQuestion, answerKey, maxChildren } from "#app/domain/survey/asked-questions.ts";
import { type FamilyProfile, listAskedFields, readProfileValues } from "#app/domain/survey/family-profile.ts";
import {
  type About,
  aboutKey,
  aboutQuestion,
  backgroundPages,
} from "#app/domain/survey/respondent-profile.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { type ProfileStep, type StepPlace, type SurveyPage, screensOf } from "#app/domain/survey/survey.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { FocusAreasTable } from "#db/tables/inspections.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import type { PageArgs } from "../http/page-request.ts";
import { describeChild } from "./describe-child.ts";
import { findSurveyWordings } from "./respondent.server.ts";

type Answers = {
  translator: Translator;
  approvalId: string;
  /** With what was asked. */
  pages: readonly SurveyPage<FocusAreasTable>[];
  answers: DraftAnswers;
  about: About;
  childProfiles?: readonly ChildProfile[];
  /** Of how many children the pages speak; as many as they said where not given. */
  children?: number;
  changeIn: string | null;
  /** What to say of a question that did not work. */
  noticeOf?: (questionVersionId: string) => string | undefined;
  /** The whole set and the draft, where what is not sent of it is to be shown. */
  unsent?: { questions: readonly QuestionVersion[]; draft: Draft };
};

/** A family's answers for reading back, in the page's language. `changeIn`: the area in whose survey each can be changed. */
export async function viewAnswers(args: Pick<PageArgs, "context">, response: Answers): Promise<AnswersView> {
  const { translator } = response;
  const wordings = await findSurveyWordings(args, response.approvalId, translator);
  const children = response.children ?? countAskedChildren(response.about);
  const view = (question: AskedQuestion, values: readonly string[], ofChildren = children): AnswerView => {
    const { text, choices } = wordings.question(question);
    const part = partOf(question, ofChildren);
    return {
      key: answerKey(question),
      control: controlOf(question),
      ...(part === null
        ? {}
        : { child: part, part: describeChild(translator, response.childProfiles ?? [], part) }),
      label: text,
      value: formatValues(question, choices, values, translator),
    };
  };
  const pages = response.pages.map((page) => {
    const { number, focusArea, questions } = page;
    const screens = translator.easyRead ? screensOf(page) : [];
    return {
      number,
      name: wordings.focusArea(focusArea).shortName,
      answers: questions.map((question, index): AnswerView => {
        const place: StepPlace = { step: `focus/${number}`, question: screens[index] ?? null };
        return {
          ...view(question, response.answers[answerKey(question)] ?? []),
          notice: response.noticeOf?.(question.id),
          changeHref: response.changeIn
            ? `${stepPath(response.changeIn, { ...place, isChange: true })}#${controlOf(question)}`
            : undefined,
        };
      }),
    };
  });
  const unsent = viewUnsent(response, (question, values) => view(question, values, maxChildren));
  return {
    pages,
    about: { title: translator.t("about.title"), answers: aboutAnswers(response, translator) },
    ...(unsent.length > 0 ? { unsent } : {}),
  };
}

const reasons: readonly UnsentReason[] = ["question", "child", "same"];

/** What is not sent, by the reason. Its controls have names of their own: the same question can stand on the page twice. */
function viewUnsent(
  { unsent, translator }: Answers,
  view: (question: AskedQuestion, values: readonly string[]) => AnswerView,
): NonNullable<AnswersView["unsent"]> {
  if (!unsent) return [];
  const answers = listUnsentAnswers(unsent.questions, unsent.draft);
  return reasons.flatMap((reason) => {
    const ofReason = answers
      .filter((one) => one.reason === reason)
      .map(({ question, values }) => {
        const answer = view(question, values);
        return { ...answer, key: `unsent-${answer.key}`, control: `unsent-${answer.control}` };
      });
    return ofReason.length > 0 ? [{ reason: translator.t(`check.unsent.${reason}`), answers: ofReason }] : [];
  });
}

function aboutAnswers(
  { about, childProfiles = [], changeIn }: Partial<FamilyProfile> & { about: About; changeIn: string | null },
  { t, tOrDefault, language, easyRead }: Translator,
): AnswerView[] {
  const values = readProfileValues({ about, childProfiles });
  // What was said on paper, or before each child was asked about, is shown whoever said it.
  const askedAbout = about.children || about.support ? { ...about, role: [] } : about;
  const steps: ProfileStep[] = [
    "about",
    ...backgroundPages.map((_, index) => `background/${index + 1}` as const),
  ];
  return steps.flatMap((step) => {
    const fields = listAskedFields(step, askedAbout).filter(
      ({ child }) => child === null || child === 1 || childProfiles.length > 0,
    );
    const children = fields.filter(({ child }) => child !== null).length;
    return fields.map(({ name, child, control }, index) => {
      const { label, options } = aboutQuestion(name);
      const question = tOrDefault(aboutKey(name), label);
      const isOfAll = child !== null && childProfiles.length === 0;
      const chosen = (isOfAll ? about[name] : values[control]) ?? [];
      const place: StepPlace = { step, question: easyRead ? index + 1 : null };
      return {
        key: control,
        control,
        label: {
          words:
            child === null || children === 1 ? question : `${t("about.child-number", { child })} ${question}`,
          language: language.code,
        },
        value: chosen.map((value) =>
          tOrDefault(aboutKey(name, value), options.find((option) => option.value === value)?.label ?? value),
        ),
        changeHref: changeIn ? `${stepPath(changeIn, { ...place, isChange: true })}#${control}` : undefined,
      };
    });
  });
}
