import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { type FamilyPageMeta, type FamilyPageProps, inRemix } from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { findDraft, findReceipt } from "#app/domain/drafts/find-draft.server.ts";
import { readCode } from "#app/domain/drafts/receipt.ts";
import { stepPath } from "#app/domain/survey/step-path.ts";
import { nextStep, stepsOf } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import {
  findDraftQuestions,
  giveDraftCookie,
  requireSurvey,
  surveyTitle,
} from "#app/survey-flow/respondent.server.ts";

export async function loader(args: PageArgs) {
  const { survey, state, translator, locale } = await requireSurvey(args);
  return {
    locale,
    title: surveyTitle({ translator, survey }, "return.title"),
    base: paths.survey.start(survey.slug),
    state,
  };
}

/** Gives this device the draft that a code opens. The code travels in the form's body only, never in an address. */
export async function action(args: PageArgs) {
  const { context } = args;
  const typed = typedIn(await readForm(args.request));
  const { survey, state, translator } = await requireSurvey(args);
  const { inspectionId } = survey;
  const code = readCode(typed.code?.[0] ?? "");
  const sharedDevice = typed.sharedDevice?.[0] === "yes";
  const refuse = (error: string) => data({ error, typed }, { status: 422 });
  if (code === null) return refuse(translator.t("return.bad"));
  const cookie = () => ({
    headers: { "Set-Cookie": giveDraftCookie(context, { survey, token: code, sharedDevice }) },
  });
  const draft = await findDraft(context.db, { inspectionId, token: code });
  if (!draft) {
    // Sent meanwhile, perhaps from another device: its receipt says so.
    const sent = await findReceipt(context.db, { inspectionId, token: code });
    return sent
      ? redirect(paths.survey.receipt(survey.slug), cookie())
      : refuse(translator.t("return.unknown"));
  }
  if (state === "paused") return redirect(paths.survey.start(survey.slug), cookie());
  if (state !== "open") return redirect(paths.survey.ended(survey.slug), cookie());
  const { pages } = await findDraftQuestions(context, draft);
  return redirect(stepPath(survey.slug, { step: nextStep(stepsOf(pages), draft.passed) }), cookie());
}

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "Go on with your answers"} – Noonday` },
];

export function ReturnPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { base, state } = loaded;
  const { t } = useFamilyTranslator();
  const error = answered?.error;
  return (
    <Page dataState={state} before={<BackLink href={base} />}>
      <ErrorSummary errors={{ code: error }} />
      <h1>{t("return.title")}</h1>
      <p className="lead">{t("return.words")}</p>
      <Form>
        <CodeField label={t("return.code")} typed={answered?.typed.code?.[0]} error={error} />
        <RadioGroup
          name="sharedDevice"
          label={t("consent.shared")}
          description={t("consent.shared.hint")}
          isOptional
          options={[
            { value: "no", label: t("consent.shared.no") },
            { value: "yes", label: t("consent.shared.yes"), hint: t("consent.shared.yes.hint") },
          ]}
          defaultValue={answered?.typed.sharedDevice?.[0]}
        />
        <ButtonRow>
          <Button>{t("return.go-on")}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}

export default inRemix(ReturnPage);
