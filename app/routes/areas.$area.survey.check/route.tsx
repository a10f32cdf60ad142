import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Button, ButtonRow } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { SaidLines } from "#app/components/said-lines.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { sayAnswer } from "#app/domain/questions/say-answer.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { aboutQuestions } from "#app/domain/surveys/about.ts";
import { parentsStatement } from "#app/domain/surveys/consent-statement.ts";
import { controlOf } from "#app/domain/surveys/draft.ts";
import { findDraftConsent } from "#app/domain/surveys/find-draft.server.ts";
import { submitResponse } from "#app/domain/surveys/submit-response.server.ts";
import { readDraftToken, requireAnswering, requireSurvey } from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, draft, pages } = await requireAnswering(args);
  const consent = await findDraftConsent(args.context.db, draft.id);
  return {
    area: survey.areaName,
    base: `/areas/${survey.slug}/survey`,
    closes: sayDateAndTime(survey.closesAt),
    steps: pages.length + 3,
    consent,
    about: aboutQuestions.map(({ name, label, options }) => ({
      key: name,
      label,
      value: (draft.about[name] ?? []).map(
        (value) => options.find((option) => option.value === value)?.label ?? value,
      ),
    })),
    pages: pages.map(({ number, focusArea, questions }) => ({
      number,
      name: focusArea.shortName,
      answers: questions.map((question) => ({
        key: question.id,
        control: controlOf(question),
        label: question.text,
        value: sayAnswer(question, draft.answers[question.id] ?? []),
      })),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const { survey } = await requireSurvey(args);
  const base = `/areas/${survey.slug}/survey`;
  const token = await readDraftToken(args);
  if (token === null) throw redirect(base);
  const submitted = await submitResponse(context.db, {
    revisitId: survey.revisitId,
    token,
    now: context.receivedAt,
  });
  switch (submitted.kind) {
    case "received":
    case "already-received":
      return redirect(`${base}/receipt`);
    case "window-closed":
      return redirect(`${base}/ended`);
    case "consent-missing":
      return redirect(`${base}/consent`);
    case "no-draft":
      return redirect(base);
    case "nothing-answered":
      return data({ errors: {}, nothing: true }, { status: 422 });
    case "put-right":
      return data({ errors: submitted.errors, nothing: false }, { status: 422 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Check your answers. Survey in ${loaded?.area ?? "the area"} – Noonday` },
];

export default function CheckPage() {
  const { base, closes, steps, consent, about, pages } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const found: Record<string, string> = answered?.errors ?? {};
  const errors = Object.fromEntries(
    pages
      .flatMap(({ answers }) => answers)
      .filter(({ control }) => found[control] !== undefined)
      .map(({ control, label }) => [control, `${label} ${found[control]}`]),
  );
  const last = pages.at(-1)?.number;
  return (
    <Page dataState="open" before={<BackLink href={last ? `${base}/focus/${last}` : `${base}/about`} />}>
      <ErrorSummary
        errors={errors}
        general={
          answered?.nothing
            ? "You have not answered any question yet. Answer at least one, then send."
            : undefined
        }
      />
      <Progress step={steps} of={steps} label="Check and send" />
      <h1>Check your answers, then send them</h1>
      <p>
        {`Nothing is sent until you press the button at the end. The survey closes at ${closes}. `}
        Print or copy this page now if you want to keep your answers: they cannot be shown again once sent.
      </p>
      {pages.map(({ number, name, answers }) => (
        <section key={number} aria-label={name}>
          <h2>{name}</h2>
          <SummaryList
            rows={answers.map(({ key, control, label, value }) => ({
              key,
              id: control,
              label,
              value: value.length > 0 ? <SaidLines lines={value} /> : undefined,
              error: found[control],
              changeHref: `${base}/focus/${number}?change#${control}`,
              changeLabel: label,
            }))}
          />
        </section>
      ))}
      <section aria-label="About you and your children">
        <h2>About you and your children</h2>
        <SummaryList
          emptyWords="Left out"
          rows={about.map(({ key, label, value }) => ({
            key,
            label,
            value: value.length > 0 ? <SaidLines lines={value} /> : undefined,
            changeHref: `${base}/about?change#${key}`,
            changeLabel: label,
          }))}
        />
      </section>
      <section aria-label="What you agreed to">
        <h2>What you agreed to</h2>
        <SummaryList
          rows={parentsStatement.choices.map(({ name, label }) => ({
            key: name,
            label,
            value: consent?.[name] ? "Yes" : "No",
            changeHref: `${base}/consent`,
            changeLabel: label,
          }))}
        />
      </section>
      <Form>
        <ButtonRow>
          <Button>Send my answers</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
