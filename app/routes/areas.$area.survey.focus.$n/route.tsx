import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Details } from "#app/components/details.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { SaidElsewhere } from "#app/components/said-elsewhere.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { sayAnswer } from "#app/domain/questions/say-answer.ts";
import { controlOf } from "#app/domain/surveys/draft.ts";
import { readStep } from "#app/domain/surveys/survey.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { type Answering, requireAnswering } from "#app/http/respondent.server.ts";
import { sameForAll } from "#app/http/same-for-all.ts";
import { saveStep } from "#app/http/save-step.server.ts";
import { makeCopy } from "#app/http/window-copy.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, draft, pages } = await requireAnswering(args);
  const { number, focusArea, questions } = pageAt(pages, args.params.n);
  const base = `/areas/${survey.slug}/survey`;
  const copy = makeCopy(draft.windows[`focus/${number}`]);
  if (questions.every(({ id }) => draft.answers[id] === undefined)) sameForAll(args, [copy]);
  return {
    area: survey.areaName,
    base,
    back: number === 1 ? `${base}/about` : `${base}/focus/${number - 1}`,
    number,
    steps: pages.length + 3,
    copy,
    changing: new URL(args.request.url).searchParams.has("change"),
    focusArea: { shortName: focusArea.shortName, fullText: focusArea.fullText },
    questions: questions.map((question) => ({ question, values: draft.answers[question.id] ?? [] })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedIn(await args.request.formData());
  const step = readStep(`focus/${args.params.n}`);
  if (step === null) throw new Response(null, { status: 404 });
  const saved = await saveStep(args, { step, typed, done: true });
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

function pageAt(pages: Answering["pages"], n: string | undefined): Answering["pages"][number] {
  const page = pages.find(({ number }) => String(number) === n);
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `${loaded?.focusArea.shortName ?? "Questions"}. Survey in ${loaded?.area ?? "the area"} – Noonday`,
  },
];

export default function FocusPage() {
  const { base, back, number, steps, copy, changing, focusArea, questions } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  const there: Record<string, string[]> = answered?.there ?? {};
  return (
    <Page dataState="open" before={<BackLink href={back} />}>
      <ErrorSummary errors={errors} />
      <Progress step={number + 2} of={steps} label={focusArea.shortName} />
      <h1>{focusArea.shortName}</h1>
      <Details summary="What inspectors said was wrong">
        <p>{focusArea.fullText}</p>
      </Details>
      <StepForm
        key={number}
        base={base}
        step={`focus/${number}`}
        copy={copy}
        changing={changing}
        elsewhere={Object.keys(there)}
      >
        {questions.map(({ question, values }) => {
          const control = controlOf(question);
          return (
            <div key={question.id} data-read-group>
              <ReadAloudButton />
              <QuestionField
                question={question}
                name={control}
                values={answered ? (answered.typed[control] ?? []) : values}
                error={errors[control]}
              />
              <SaidElsewhere
                control={control}
                words={there[control] ? sayAnswer(question, there[control]) : undefined}
              />
            </div>
          );
        })}
        <p className="small soft">Please do not write names of people or schools.</p>
      </StepForm>
    </Page>
  );
}
