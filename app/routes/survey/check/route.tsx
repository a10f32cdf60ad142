import { AnswerList } from "#app/components/answer-list.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ClosingSoon } from "#app/components/closing-soon.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { HiddenField } from "#app/components/native/hidden-field.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { UnsentAnswers } from "#app/components/unsent-answers.tsx";
import { findDraftConsent } from "#app/domain/drafts/find-draft.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { mapAnswerTexts } from "#app/domain/survey/answers-view.ts";
import { canDiffer } from "#app/domain/survey/asked-pages.ts";
import { findBotSignalsInForm } from "#app/domain/survey/bot-signals.ts";
import { choicesIn } from "#app/domain/survey/consent-statement.ts";
import { findProgress } from "#app/domain/survey/survey.ts";
import { formatFaultNumbers, parseFaultNumbers } from "#app/domain/survey-faults/fault.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readForm } from "#app/http/read-form.ts";
import { formatDateTime } from "#app/messages/format-date-time.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findPlaceBefore } from "#app/survey-flow/find-place-before.ts";
import {
  faultNotice,
  readDraftToken,
  requireAnswering,
  requireSurvey,
  surveyTitle,
} from "#app/survey-flow/respondent.server.ts";
import { viewAnswers } from "#app/survey-flow/view-answers.server.ts";
import { viewClosingSoon } from "#app/survey-flow/view-closing-soon.ts";

export async function loader(args: PageArgs) {
  const answering = await requireAnswering(args);
  const { survey, translator, draft, set, pages, faults, locale } = answering;
  const { approvalId, answers, about, childProfiles } = draft;
  const consent = await findDraftConsent(args.context.db, draft.id);
  const answersView = await viewAnswers(args, {
    translator,
    approvalId,
    pages,
    answers,
    about,
    childProfiles,
    unsent:
      canDiffer(set.questions, about) || hasOfEachChild(set)
        ? { questions: set.questions, draft }
        : undefined,
    changeIn: survey.slug,
    noticeOf: faults.length === 0 ? undefined : (questionId) => faultNotice(answering, questionId),
  });
  return {
    locale,
    title: surveyTitle({ translator, survey }, "check.page-title"),
    area: survey.slug,
    back: findPlaceBefore(survey.slug, { step: "check" }, { pages, about, translator }),
    closes: formatDateTime(translator, survey.closesAt),
    closingSoon: viewClosingSoon(survey, translator, args.context.receivedAt),
    progress: findProgress("check", pages),
    isChange: draft.changesResponseId !== null,
    consent,
    lookedAt: formatFaultNumbers(faults.map(({ number }) => number)),
    answersView,
  };
}

/** Whether fewer children than before can leave answers behind. */
function hasOfEachChild({ questions }: { questions: readonly { ofEachChild?: true }[] }): boolean {
  return questions.some(({ ofEachChild }) => ofEachChild);
}

export async function action(args: PageArgs) {
  const { context, request } = args;
  const form = await readForm(request);
  const { survey, translator } = await requireSurvey(args);
  const base = paths.survey.start(survey.slug);
  const token = readDraftToken(args);
  if (token === null) throw redirect(base);
  const submitted = await submitResponse(context.db, {
    inspectionId: survey.inspectionId,
    token,
    botSignals: findBotSignalsInForm(form),
    lookedAt: parseFaultNumbers(String(form.get("lookedAt") ?? "")),
    now: context.receivedAt,
  });
  switch (submitted.kind) {
    case "received":
    case "already-received":
      return redirect(paths.survey.receipt(survey.slug));
    case "paused":
      return redirect(base);
    case "window-closed":
      return redirect(paths.survey.ended(survey.slug));
    case "consent-missing":
      return redirect(paths.survey.consent(survey.slug));
    case "no-draft":
      return redirect(base);
    case "nothing-answered":
      return data({ errors: {}, nothing: true }, { status: 422 });
    case "invalid":
      return data(
        { errors: formatProblems(submitted.problems, translator), nothing: false },
        { status: 422 },
      );
  }
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) => ({
  ...loaded,
  answersView: mapAnswerTexts(loaded.answersView, slot),
});

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Check your answers"} – Noonday` },
];

export function CheckPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, back, closes, closingSoon, progress, isChange, consent, lookedAt, answersView } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  const found: Record<string, string> = answered?.errors ?? {};
  const errors = Object.fromEntries(
    answersView.pages
      .flatMap(({ answers }) => answers)
      .filter(({ control }) => found[control] !== undefined)
      .map(({ control, part, label }) => [
        control,
        `${part === undefined ? "" : `${part}: `}${label.words} ${found[control]}`,
      ]),
  );
  const send = t(isChange ? "check.send-changed" : "check.send");
  return (
    <Page dataState="open" before={<BackLink href={back} />}>
      <ErrorSummary errors={errors} general={answered?.nothing ? t("check.nothing") : undefined} />
      <Progress {...progress} label={t("check.step")} />
      <h1>{t("check.title")}</h1>
      <ClosingSoon closes={closingSoon} />
      {closingSoon === null ? null : (
        <ButtonRow>
          <Button form="send">{send}</Button>
        </ButtonRow>
      )}
      <p>{t(isChange ? "check.changing" : "check.words", { closes })}</p>
      <AnswerList {...answersView} errors={found} />
      <UnsentAnswers unsent={answersView.unsent} />
      <Details summary={t("check.agreed")}>
        <SummaryList
          rows={choicesIn(translator).map(({ name, label }) => ({
            key: name,
            label,
            value: t(consent?.[name] ? "form.yes" : "form.no"),
            changeHref: paths.survey.consent(area),
            changeLabel: label,
          }))}
        />
      </Details>
      <Form id="send">
        <HiddenField />
        {lookedAt === "" ? null : <input type="hidden" name="lookedAt" value={lookedAt} />}
        <ButtonRow>
          <Button>{send}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(CheckPage);
