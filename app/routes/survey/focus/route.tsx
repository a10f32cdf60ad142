import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ConflictNotice } from "#app/components/conflict-notice.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FamilyMedia } from "#app/components/family-media.tsx";
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
import { QuestionField } from "#app/components/question-field.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { controlOf } from "#app/domain/drafts/draft.ts";
import { findQuestionsMedia } from "#app/domain/question-media/find-played-media.server.ts";
import { asksForWords } from "#app/domain/questions/question.ts";
import { formatValues } from "#app/domain/survey/answers-view.ts";
import { findProgress, readStep } from "#app/domain/survey/survey.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findPlaceBefore } from "#app/survey-flow/find-place-before.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import {
  type Answering,
  faultNotice,
  findSurveyWordings,
  requireAnswering,
} from "#app/survey-flow/respondent.server.ts";
import { saveStep } from "#app/survey-flow/save-step.server.ts";
import { viewClosingSoon } from "#app/survey-flow/view-closing-soon.ts";

export async function loader(args: PageArgs) {
  const answering = await requireAnswering(args);
  const { survey, translator, draft, pages, locale } = answering;
  const { number, focusArea, questions } = pageAt(pages, args.params.n);
  const [wordings, mediaOf] = await Promise.all([
    findSurveyWordings(args, draft.approvalId, translator),
    findQuestionsMedia(args.context.db, { survey, now: args.context.receivedAt }),
  ]);
  const { searchParams } = new URL(args.request.url);
  const one = translator.easyRead ? questionAt(questions.length, searchParams.get("question")) : null;
  const visibleQuestions = one === null ? questions : questions.slice(one - 1, one);
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
    changing: searchParams.has("change"),
    one,
    focusArea: { shortName, fullText: focusArea.fullText },
    questions: visibleQuestions.map((question) => ({
      question,
      wording: wordings.question(question),
      values: draft.answers[question.id] ?? [],
      notice: faultNotice(answering, question.id),
      media: mediaOf(question, wordings.question(question), translator),
    })),
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

function pageAt(pages: Answering["pages"], n: string | undefined): Answering["pages"][number] {
  const page = pages.find(({ number }) => String(number) === n);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

/** Which of `count` questions an Easy Read page shows, from 1. */
function questionAt(count: number, asked: string | null): number {
  const number = Number(asked ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= count ? number : 1;
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) =>
  loaded.questions.every(({ values }) => values.length === 0) ? { ...loaded, copy: slot(loaded.copy) } : null;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Questions"} – Noonday` },
];

export function FocusPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, back, number, progress, copy, changing, one, focusArea, questions } = loaded;
  const translator = useFamilyTranslator();
  const { t, language } = translator;
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
        {questions.map(({ question, wording, values, notice, media }) => {
          const control = controlOf(question);
          return (
            <div key={question.id} data-read-group>
              <ReadAloudButton />
              <FamilyMedia area={area} media={media} />
              {notice ? <Banner kind="warning">{notice}</Banner> : null}
              <QuestionField
                question={question}
                wording={wording}
                name={control}
                values={answered ? (answered.typed[control] ?? []) : values}
                error={errors[control]}
                labelAs={one === null ? "h2" : "h1"}
              />
              <ConflictNotice
                control={control}
                words={
                  otherAnswers[control] &&
                  formatValues(question, wording.choices, otherAnswers[control], translator)
                }
              />
            </div>
          );
        })}
        {questions.some(({ question }) => asksForWords(question.type)) ? (
          <p className="small soft">{t("focus.no-names")}</p>
        ) : null}
      </StepForm>
    </Page>
  );
}

export default inRemix(FocusPage);
