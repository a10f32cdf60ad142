import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { QuestionGroups } from "#app/components/question-groups.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { skipSameScreens } from "#app/domain/drafts/same-answers.ts";
import { findQuestionsMedia } from "#app/domain/question-media/find-played-media.server.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import { arrangeQuestions, countAskedChildren } from "#app/domain/survey/asked-pages.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { findProgress, nextStepAfter, readStep, screensOf, surveyPages } from "#app/domain/survey/survey.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findPlaceBefore } from "#app/survey-flow/find-place-before.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import { type Answering, findSurveyWordings, requireAnswering } from "#app/survey-flow/respondent.server.ts";
import { saveStep } from "#app/survey-flow/save-step.server.ts";
import { viewClosingSoon } from "#app/survey-flow/view-closing-soon.ts";
import { viewQuestions } from "#app/survey-flow/view-questions.server.ts";

export async function loader(args: PageArgs) {
  const answering = await requireAnswering(args);
  const { survey, translator, token, draft, set, locale } = answering;
  const pages = skipSameScreens(answering.pages, draft);
  const page = pages.find(({ number }) => String(number) === args.params.n);
  if (!page) throw passOver(answering, args.params.n);
  const { number, focusArea } = page;
  const [wordings, mediaOf] = await Promise.all([
    findSurveyWordings(args, draft.approvalId, translator),
    findQuestionsMedia(args.context.db, { survey, now: args.context.receivedAt }),
  ]);
  const { searchParams } = new URL(args.request.url);
  const one = translator.easyRead ? findScreen(screensOf(page), searchParams.get("question")) : null;
  const ofPage = surveyPages(set).find((whole) => whole.number === number)?.questions ?? [];
  const all = arrangeQuestions(ofPage, countAskedChildren(draft.about));
  const { shortName } = wordings.focusArea(focusArea);
  const copy = createFormVersion(draft.windows[`focus/${number}`]);
  return {
    locale,
    title: translator.t("survey.title-in", { title: shortName.words, area: survey.areaName }),
    area: survey.slug,
    back: findPlaceBefore(
      survey.slug,
      { step: `focus/${number}`, question: one },
      { pages, about: draft.about, translator },
    ),
    number,
    progress: findProgress(`focus/${number}`, pages),
    closes: viewClosingSoon(survey, translator, args.context.receivedAt),
    copy,
    // Where what was saved first was who is answering, whoever did it learns once how to come back to it.
    code: draft.passed.length === 1 && pages[0] === page && (one ?? 1) === 1 ? token : null,
    changing: searchParams.has("change"),
    one,
    focusArea: { shortName, fullText: focusArea.fullText },
    ...viewQuestions(answering, {
      all,
      asked: page.questions,
      only: one === null ? null : (all[one - 1] ?? null),
      wordings,
      mediaOf,
    }),
  };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request));
  const step = readStep(`focus/${args.params.n}`);
  if (step === null) throw new Response(null, { status: 404 });
  const saved = await saveStep(args, { step, typed, done: true });
  switch (saved.kind) {
    case "saved":
      return redirect(saved.to, { headers: saved.headers });
    case "too-long":
    case "invalid": {
      const errors = formatProblems(saved.problems, saved.translator);
      return data({ errors, otherAnswers: {}, typed }, { status: 422 });
    }
    case "conflict":
      return data({ errors: {}, otherAnswers: saved.otherAnswers, typed }, { status: 409 });
    case "window-closed":
      return redirect(paths.survey.ended(readParam(args.params, "area")));
    case "no-draft":
      return redirect(paths.survey.start(readParam(args.params, "area")));
  }
}

/** A page on which nothing is asked of this family leads on to the next; one that no set has is not there. */
function passOver({ set, pages, survey }: Answering, n: string | undefined): Response {
  const page = surveyPages(set).find(({ number }) => String(number) === n);
  if (!page) return new Response(null, { status: 404 });
  return redirect(stepPath(survey.slug, { step: nextStepAfter(`focus/${page.number}`, pages) }));
}

/** Which of its screens an Easy Read page shows: the one that is asked for, or the first after it, or the last. */
function findScreen(screens: readonly number[], text: string | null): number {
  const number = Number(text ?? "1");
  return screens.find((screen) => screen >= number) ?? screens.at(-1) ?? 1;
}

/** What is shown of each family's children stands in the page by `slot`; which questions there are may stand in the cache. */
export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) => {
  const isAnswered = loaded.groups.some(
    ({ questions, same }) => same?.isTicked || questions.some(({ values }) => values.length > 0),
  );
  if (isAnswered) return null;
  const copy = slot(loaded.copy);
  const groups = loaded.groups.map((group) => ({ ...group, heading: group.heading && slot(group.heading) }));
  return { ...loaded, copy, groups, code: loaded.code && slot(loaded.code) };
};

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Questions"} – Noonday` },
];

export function FocusPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, back, number, progress, copy, changing, one, focusArea } = loaded;
  const { groups, onPage, style } = loaded;
  const questions = groups.flatMap((group) => group.questions);
  const { t, language } = useFamilyTranslator();
  const errors: Record<string, string> = answered?.errors ?? {};
  const otherAnswers: Record<string, string[]> = answered?.otherAnswers ?? {};
  const { shortName, fullText } = focusArea;
  return (
    <Page dataState="open" before={<BackLink href={back} />}>
      <ErrorSummary errors={errors} />
      <Progress {...progress} label={shortName.words} />
      {one === null ? (
        <h1>
          <InLanguage code={shortName.language}>{shortName.words}</InLanguage>
        </h1>
      ) : null}
      {one === null ? (
        <Details summary={t("focus.what-was-wrong")}>
          <p
            lang={language.code === "en" ? undefined : "en"}
            dir={language.code === "en" ? undefined : "ltr"}
          >
            {fullText}
          </p>
        </Details>
      ) : null}
      <p>
        {t(questions.some(({ question }) => question.required) ? "form.leave-out-but" : "form.leave-out-any")}
      </p>
      <StepForm
        area={area}
        step={`focus/${number}`}
        question={one}
        copy={copy}
        changing={changing}
        elsewhere={Object.keys(otherAnswers)}
        closes={loaded.closes}
      >
        <QuestionGroups
          area={area}
          groups={groups}
          onPage={onPage}
          style={style}
          isOneAlone={one !== null}
          typed={answered ? answered.typed : null}
          errors={errors}
          otherAnswers={otherAnswers}
        />
        {questions.some(({ question }) => asksForWords(question.type)) ? (
          <p className="small soft">{t("focus.no-names")}</p>
        ) : null}
      </StepForm>
      {loaded.code === null ? null : (
        <p className="small">
          {t("focus.code")}{" "}
          <strong dir="ltr" translate="no">
            {loaded.code}
          </strong>
        </p>
      )}
    </Page>
  );
}

export default inRemix(FocusPage);
