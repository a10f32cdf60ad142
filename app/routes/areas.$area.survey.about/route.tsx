import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CheckboxGroup } from "#app/components/checkbox-group.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { StepButtons } from "#app/components/step-buttons.tsx";
import { aboutQuestions, checkAbout } from "#app/domain/surveys/about.ts";
import { saveDraft } from "#app/domain/surveys/save-draft.server.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { requireAnswering } from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, draft, pages } = await requireAnswering(args);
  return {
    area: survey.areaName,
    base: `/areas/${survey.slug}/survey`,
    about: draft.about,
    steps: pages.length + 3,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, request } = args;
  const typed = typedIn(await request.formData());
  const { survey, token, draft, pages } = await requireAnswering(args);
  const base = `/areas/${survey.slug}/survey`;
  const { about, errors } = checkAbout(typed);
  const right = Object.keys(errors).length === 0;
  const saved = await saveDraft(context.db, {
    survey,
    token,
    about: {
      ...Object.fromEntries(Object.entries(draft.about).filter(([name]) => name in errors)),
      ...about,
    },
    passed: right ? "about" : null,
    now: context.receivedAt,
  });
  switch (saved.kind) {
    case "saved":
      if (!right) return data({ errors, typed }, { status: 422 });
      if (typed.then?.[0] === "later") return redirect(`${base}?saved`);
      return redirect(
        new URL(request.url).searchParams.has("change") || pages.length === 0
          ? `${base}/check`
          : `${base}/focus/1`,
      );
    case "window-closed":
      return redirect(`${base}/ended`);
    case "no-draft":
      return redirect(base);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `About you and your children. Survey in ${loaded?.area ?? "the area"} – Noonday` },
];

export default function AboutPage() {
  const { base, about, steps } = useLoaderData<typeof loader>();
  // Said in full, so that the next page does not inherit the change link's fragment.
  const { pathname, search } = useLocation();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
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
      <Form action={pathname + search}>
        {aboutQuestions.map(({ name, kind, label, hint, options }) => {
          const choices = options.map(({ value, label: words, hint: more, alone }) => ({
            value,
            label: words,
            hint: more,
            apart: alone,
          }));
          const field = { name, label, hint, options: choices, optional: true, error: errors[name] };
          return kind === "one-of" ? (
            <RadioGroup key={name} {...field} defaultValue={values(name)[0]} />
          ) : (
            <CheckboxGroup key={name} {...field} defaultValue={values(name)} />
          );
        })}
        <StepButtons />
      </Form>
    </Page>
  );
}
