import { AboutFields } from "#app/components/about-fields.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import {
  type FamilyPageMeta,
  type FamilyPageProps,
  type FamilyPageTemplate,
  inRemix,
} from "#app/components/family-page.ts";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import { requireAnswering, surveyTitle } from "#app/survey-flow/respondent.server.ts";
import { saveStep } from "#app/survey-flow/save-step.server.ts";

export async function loader(args: PageArgs) {
  const { survey, translator, draft, pages, locale } = await requireAnswering(args);
  const copy = createFormVersion(draft.windows.about);
  return {
    locale,
    title: surveyTitle({ translator, survey }, "about.title"),
    area: survey.slug,
    about: draft.about,
    steps: pages.length + 3,
    copy,
    changing: new URL(args.request.url).searchParams.has("change"),
  };
}

export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request));
  const saved = await saveStep(args, { step: "about", typed, done: true });
  switch (saved.kind) {
    case "saved":
      return redirect(saved.to, { headers: saved.headers });
    case "too-long":
    case "invalid":
      return data(
        { errors: formatProblems(saved.problems, saved.translator), otherAnswers: {}, typed },
        { status: 422 },
      );
    case "conflict":
      return data({ errors: {}, otherAnswers: saved.otherAnswers, typed }, { status: 409 });
    case "window-closed":
      return redirect(paths.survey.ended(readParam(args.params, "area")));
    case "no-draft":
      return redirect(paths.survey.start(readParam(args.params, "area")));
  }
}

export const template: FamilyPageTemplate<typeof loader> = (loaded, slot) =>
  Object.keys(loaded.about).length === 0 ? { ...loaded, copy: slot(loaded.copy) } : null;

export const meta: FamilyPageMeta<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? "About you and your children"} – Noonday` },
];

export function AboutPage({ loaded, answered }: FamilyPageProps<typeof loader, typeof action>) {
  const { area, about, steps, copy, changing } = loaded;
  const translator = useFamilyTranslator();
  const { t } = translator;
  const errors: Record<string, string> = answered?.errors ?? {};
  const otherAnswers: Record<string, string[]> = answered?.otherAnswers ?? {};
  return (
    <Page dataState="open" before={<BackLink href={paths.survey.consent(area)} />}>
      <ErrorSummary errors={errors} />
      <Progress step={2} of={steps} label={t("about.title")} />
      <h1>{t("about.title")}</h1>
      <p>{t("about.why")}</p>
      <StepForm
        area={area}
        step="about"
        copy={copy}
        changing={changing}
        elsewhere={Object.keys(otherAnswers)}
      >
        <AboutFields
          translator={translator}
          values={answered?.typed ?? about}
          errors={errors}
          otherAnswers={otherAnswers}
        />
      </StepForm>
    </Page>
  );
}

export default inRemix(AboutPage);
