import { Fragment } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ClosingSoon } from "#app/components/closing-soon.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FamilyMedia } from "#app/components/family-media.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { HiddenField } from "#app/components/native/hidden-field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { findDraftConsent } from "#app/domain/drafts/find-draft.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { findStatementMedia } from "#app/domain/question-media/find-played-media.server.ts";
import { findBotSignalsInForm } from "#app/domain/survey/bot-signals.ts";
import {
  allowsTakingPart,
  type ConsentChoices,
  consentChoiceNames,
  shortWordsIn,
  statementIn,
  wordsIn,
} from "#app/domain/survey/consent-statement.ts";
import { findSurveyQuestions } from "#app/domain/survey/find-survey-questions.server.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { findProgress, nextStep, stepsOf, surveyPages } from "#app/domain/survey/survey.ts";
import { readAnotherResponse } from "#app/http/another-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireDiskSpace } from "#app/http/require-disk-space.server.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import {
  findDraftQuestions,
  findRespondent,
  giveDraftCookie,
  surveyTitle,
} from "#app/survey-flow/respondent.server.ts";
import { viewClosingSoon } from "#app/survey-flow/view-closing-soon.ts";

export async function loader(args: PageArgs) {
  const { context } = args;
  const { survey, state, translator, draft, sent, locale } = await findRespondent(args);
  const base = paths.survey.start(survey.slug);
  if (sent && !readAnotherResponse(args.request)) throw redirect(paths.survey.receipt(survey.slug));
  if (state !== "open" || survey.approvalId === null) throw redirect(base);
  const { db, receivedAt: now } = context;
  const [choices, set, media] = await Promise.all([
    draft ? findDraftConsent(context.db, draft.id) : null,
    findSurveyQuestions(context.db, {
      inspectionId: survey.inspectionId,
      approvalId: draft?.approvalId ?? survey.approvalId,
      now: context.receivedAt,
    }),
    findStatementMedia(db, { survey, reading: translator, now }),
  ]);
  return {
    locale,
    area: survey.slug,
    media,
    title: surveyTitle({ translator, survey }, "consent.title"),
    base,
    privacy: paths.area.privacy(survey.slug),
    choices,
    hasDraft: draft !== null,
    sharedDevice: draft?.sharedDevice ?? false,
    keptMonths: survey.keptMonths,
    closes: viewClosingSoon(survey, translator, now),
    progress: findProgress("consent", set ? surveyPages(set) : []),
  };
}

export async function action(args: PageArgs) {
  const { context, request } = args;
  const form = await readForm(request);
  const { survey, translator, token, draft, sent } = await findRespondent(args);
  const base = paths.survey.start(survey.slug);
  const again = readAnotherResponse(request);
  if (sent && !again) return redirect(paths.survey.receipt(survey.slug));
  const statement = statementIn(translator, survey);
  const choices = Object.fromEntries(
    consentChoiceNames.map((name) => [name, form.has(name)]),
  ) as ConsentChoices;
  const sharedDevice = form.get("sharedDevice") === "yes";
  if (form.get("answer") === "no")
    return redirect(draft ? paths.survey.erasure(survey.slug) : paths.survey.declined(survey.slug));
  if (!allowsTakingPart(choices)) {
    const errors = Object.fromEntries(
      statement.choices
        .filter(({ name, needed }) => needed && !choices[name])
        .map(({ name, label }) => [name, translator.t("consent.needed", { choice: label })]),
    );
    const shared = form.has("sharedDevice") ? String(form.get("sharedDevice")) : undefined;
    return data({ errors, choices, shared }, { status: 422 });
  }
  if (draft === null) await requireDiskSpace(context, "begin");
  const outcome = await giveConsent(context.db, {
    survey,
    token: sent ? null : token,
    statement,
    choices,
    sharedDevice,
    botSignals: findBotSignalsInForm(form),
    like: sent && token !== null && again !== "new" ? { token, view: again === "view" } : null,
    now: context.receivedAt,
  });
  const cookie = async (secret: string) => ({
    headers: { "Set-Cookie": giveDraftCookie(context, { survey, token: secret, sharedDevice }) },
  });
  switch (outcome.kind) {
    case "begun":
      return redirect(paths.survey.about(survey.slug), await cookie(outcome.token));
    case "changed": {
      const step = draft
        ? nextStep(stepsOf((await findDraftQuestions(context, draft)).pages), draft.passed)
        : "about";
      return redirect(stepPath(survey.slug, { step }), await cookie(token ?? ""));
    }
    case "declined":
      return redirect(paths.survey.declined(survey.slug));
    case "window-closed":
      return redirect(base);
  }
}

export const template: FamilyPageTemplate<typeof loader> = (loaded) => (loaded.hasDraft ? null : loaded);

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Do you agree to take part?"} – Noonday` },
];

export function ConsentPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { base, area, media, privacy, choices, hasDraft, sharedDevice, closes, progress } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  const errors: Record<string, string> = answered?.errors ?? {};
  const ticked = answered?.choices ?? choices;
  const { title, choices: offered } = statementIn(translator, loaded);
  return (
    <Page dataState="open" before={<BackLink href={base} />}>
      <ErrorSummary errors={errors} />
      <ClosingSoon closes={closes} />
      <Progress {...progress} label={t("consent.step")} />
      <h1 data-read-aloud>{title}</h1>
      <FamilyMedia area={area} media={media} />
      {shortWordsIn(translator, loaded).map((paragraph) => (
        <p key={paragraph} data-read-aloud>
          {paragraph}
        </p>
      ))}
      <Details summary={t("consent.more")}>
        <div data-read-group>
          <ReadAloudButton />
          {wordsIn(translator, loaded).map((paragraph) => (
            <p key={paragraph} data-read-aloud>
              {paragraph}
            </p>
          ))}
          <dl data-read-aloud>
            {offered.map(({ name, label, hint }) => (
              <Fragment key={name}>
                <dt>{label}</dt>
                <dd>{hint}</dd>
              </Fragment>
            ))}
            <dt>{t("consent.shared")}</dt>
            <dd>{t("consent.shared.hint")}</dd>
            <dt>{t("consent.shared.yes")}</dt>
            <dd>{t("consent.shared.yes.hint")}</dd>
          </dl>
        </div>
      </Details>
      <p>
        <a href={privacy}>{t("privacy.link")}</a>
      </p>
      <Form>
        {offered.map(({ name, label, needed }) => (
          <Checkbox
            key={name}
            name={name}
            label={label}
            isNeeded={needed}
            errorMessage={errors[name]}
            defaultChecked={ticked?.[name] ?? false}
          />
        ))}
        <RadioGroup
          name="sharedDevice"
          label={t("consent.shared")}
          options={[
            { value: "no", label: t("consent.shared.no") },
            { value: "yes", label: t("consent.shared.yes") },
          ]}
          defaultValue={answered ? answered.shared : hasDraft ? (sharedDevice ? "yes" : "no") : undefined}
        />
        <HiddenField />
        <ButtonRow>
          <Button>{t("form.continue")}</Button>
          <Button kind="quiet" name="answer" value="no">
            {t(hasDraft ? "consent.no-longer" : "consent.no")}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(ConsentPage);
