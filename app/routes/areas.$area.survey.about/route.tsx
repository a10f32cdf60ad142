import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CheckboxGroup } from "#app/components/checkbox-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { SaidElsewhere } from "#app/components/said-elsewhere.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { aboutQuestions } from "#app/domain/surveys/about.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { requireAnswering } from "#app/http/respondent.server.ts";
import { sameForAll } from "#app/http/same-for-all.ts";
import { saveStep } from "#app/http/save-step.server.ts";
import { makeCopy } from "#app/http/window-copy.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, draft, pages } = await requireAnswering(args);
  const copy = makeCopy(draft.windows.about);
  if (Object.keys(draft.about).length === 0) sameForAll(args, [copy]);
  return {
    area: survey.areaName,
    base: `/areas/${survey.slug}/survey`,
    about: draft.about,
    steps: pages.length + 3,
    copy,
    changing: new URL(args.request.url).searchParams.has("change"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  const saved = await saveStep(args, { step: "about", typed, done: true });
  switch (saved.kind) {
    case "saved":
      return redirect(saved.to);
    case "put-right":
      return data({ errors: saved.errors, there: {}, typed }, { status: 422 });
    case "said-elsewhere":
      return data({ errors: {}, there: saved.there, typed }, { status: 409 });
    case "window-closed":
      return redirect(`/areas/${args.params.area}/survey/ended`);
    case "no-draft":
      return redirect(`/areas/${args.params.area}/survey`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `About you and your children. Survey in ${loaded?.area ?? "the area"} – Noonday` },
];

export default function AboutPage() {
  const { base, about, steps, copy, changing } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const there: Record<string, string[]> = answered?.there ?? {};
  const values = (name: keyof typeof about) => answered?.typed[name] ?? about[name] ?? [];
  return (
    <Page dataState="open" before={<BackLink href={`${base}/consent`} />}>
      <ErrorSummary errors={errors} />
      <Progress step={2} of={steps} label="About you and your children" />
      <h1>About you and your children</h1>
      <p>
        This shows inspectors whether families of all kinds are heard. Leave out anything you like. Only the
        inspectors see it, and small groups are hidden in whatever is published.
      </p>
      <StepForm base={base} step="about" copy={copy} changing={changing} elsewhere={Object.keys(there)}>
        {aboutQuestions.map(({ name, kind, label, hint, options }) => {
          const choices = options.map(({ value, label: words, hint: more, alone }) => ({
            value,
            label: words,
            hint: more,
            apart: alone,
          }));
          const field = { name, label, hint, options: choices, optional: true, error: errors[name] };
          const said = (value: string) => options.find((option) => option.value === value)?.label ?? value;
          return (
            <div key={name} data-read-group>
              <ReadAloudButton />
              {kind === "one-of" ? (
                <RadioGroup {...field} defaultValue={values(name)[0]} />
              ) : (
                <CheckboxGroup {...field} defaultValue={values(name)} />
              )}
              <SaidElsewhere control={name} words={there[name]?.map(said)} />
            </div>
          );
        })}
      </StepForm>
    </Page>
  );
}
