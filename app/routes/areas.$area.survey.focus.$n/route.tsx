import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Details } from "#app/components/details.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { Progress } from "#app/components/progress.tsx";
import { QuestionField } from "#app/components/question-field.tsx";
import { StepButtons } from "#app/components/step-buttons.tsx";
import { isChoiceKey } from "#app/domain/questions/question.ts";
import { checkAnswers, controlOf } from "#app/domain/surveys/draft.ts";
import { saveDraft } from "#app/domain/surveys/save-draft.server.ts";
import type { Step } from "#app/domain/surveys/survey.ts";
import { typedIn } from "#app/http/parse-form.ts";
import {
  type Answering,
  findRespondent,
  giveBackUnsaved,
  questionsOf,
  requireAnswering,
} from "#app/http/respondent.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, draft, pages } = await requireAnswering(args);
  const { number, focusArea, questions } = pageAt(pages, args.params.n);
  const base = `/areas/${survey.slug}/survey`;
  return {
    area: survey.areaName,
    back: number === 1 ? `${base}/about` : `${base}/focus/${number - 1}`,
    number,
    steps: pages.length + 3,
    focusArea: { shortName: focusArea.shortName, fullText: focusArea.fullText },
    questions: questions.map((question) => ({ question, values: draft.answers[question.id] ?? [] })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args;
  const typed = typedIn(await request.formData());
  const { survey, token, pages } = await requireAnsweringOrKeep(args, typed);
  const { number, questions } = pageAt(pages, params.n);
  const { answers, errors } = checkAnswers(questions, typed);
  const right = Object.keys(errors).length === 0;
  const saved = await saveDraft(context.db, {
    survey,
    token,
    answers,
    passed: right ? `focus/${number}` : null,
    now: context.receivedAt,
  });
  const base = `/areas/${survey.slug}/survey`;
  switch (saved.kind) {
    case "saved": {
      if (typed.then?.[0] === "later") return redirect(`${base}?saved`);
      if (!right) return data({ errors, typed }, { status: 422 });
      const changing = new URL(request.url).searchParams.has("change");
      const next: Step = changing || number === pages.length ? "check" : `focus/${number + 1}`;
      return redirect(`${base}/${next}`);
    }
    case "window-closed":
      return redirect(`${base}/ended`);
    case "no-draft": {
      const { sent } = await findRespondent(args);
      giveBackUnsaved({ survey, sent }, wordsIn(typed));
      return redirect(base);
    }
  }
}

/** As `requireAnswering`, but words that arrive after closing are first kept to be given back. */
async function requireAnsweringOrKeep(
  args: ActionFunctionArgs,
  typed: Record<string, string[]>,
): Promise<Answering> {
  const { survey, state, token, draft, sent } = await findRespondent(args);
  if (!draft) giveBackUnsaved({ survey, sent }, wordsIn(typed));
  if (state === "closed" && draft && token !== null) {
    const { set } = await questionsOf(args.context, draft);
    const onPage = set.questions.filter((question) => controlOf(question) in typed);
    const { answers } = checkAnswers(onPage, typed);
    await saveDraft(args.context.db, { survey, token, answers, passed: null, now: args.context.receivedAt });
  }
  return requireAnswering(args);
}

/** What was written in a person's own words; answers that were chosen are quickly made again. */
function wordsIn(typed: Record<string, string[]>): string[] {
  return Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("q-") ? values.filter((value) => !isChoiceKey(value)) : [],
  );
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
  const { back, number, steps, focusArea, questions } = useLoaderData<typeof loader>();
  // Said in full, so that the next page does not inherit the change link's fragment.
  const { pathname, search } = useLocation();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page dataState="open" before={<BackLink href={back} />}>
      <ErrorSummary errors={errors} />
      <Progress step={number + 2} of={steps} label={focusArea.shortName} />
      <h1>{focusArea.shortName}</h1>
      <Details summary="What inspectors said was wrong">
        <p>{focusArea.fullText}</p>
      </Details>
      <Form key={number} action={pathname + search}>
        {questions.map(({ question, values }) => (
          <QuestionField
            key={question.id}
            question={question}
            name={controlOf(question)}
            values={answered ? (answered.typed[controlOf(question)] ?? []) : values}
            error={errors[controlOf(question)]}
          />
        ))}
        <p className="small soft">Please do not write names of people or schools.</p>
        <StepButtons />
      </Form>
    </Page>
  );
}
