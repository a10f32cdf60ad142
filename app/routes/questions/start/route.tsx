import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { offerStart, usualSince } from "#app/domain/question-help/offer-start.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import { typeNames } from "#app/domain/questions/describe-question.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import { checkText, readSince } from "#app/domain/questions/question-input.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import "../parts/questions.css";
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "questions");
  const only = new URL(request.url).searchParams.get("focus-area");
  const since = usualSince(Temporal.PlainDate.from(inspection.dayOne)).toString();
  const { focusAreas, questions } = await listQuestionStates(context.db, {
    inspectionId: inspection.id,
    audience: "parents",
  });
  const covered = new Set(questions.flatMap(({ focusAreaIds }) => focusAreaIds));
  const offered = focusAreas.filter(({ id }) => (only === null ? !covered.has(id) : id === only));
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    since,
    latestSince: dateInLondon(context.receivedAt).subtract({ days: 1 }).toString(),
    anyFocusAreas: focusAreas.length > 0,
    offers: offered.map(({ id, shortName }) => ({
      id,
      shortName,
      questions: offerStart({ id, shortName }, { since }).map(({ key, question }) => ({
        name: `${key}-${id}`,
        type: question.type,
        text: question.text,
      })),
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const typed = typedIn(await readCompleteForm(request));
  const { focusAreas } = await listQuestionStates(context.db, {
    inspectionId: inspection.id,
    audience: "parents",
  });
  const errors: Record<string, string> = {};
  const wrong = (field: string, message: string) => {
    errors[field] ??= message;
  };
  const since = readSince(
    {
      "since-day": typedOr(typed, "since-day"),
      "since-month": typedOr(typed, "since-month"),
      "since-year": typedOr(typed, "since-year"),
    },
    dateInLondon(now),
    wrong,
  );
  const questions = focusAreas.flatMap((focusArea) =>
    offerStart(focusArea, { since: since ?? "" })
      .filter(({ key }) => typedOr(typed, `use-${key}-${focusArea.id}`) === "yes")
      .map(({ key, question }) => {
        const field = `text-${key}-${focusArea.id}`;
        const text = typedOr(typed, field);
        checkText(text, "parents", wrong, field);
        return { ...question, text };
      }),
  );
  if (questions.length === 0) wrong("none", "Tick at least one question to add.");
  if (Object.keys(errors).length > 0) return data({ typed, errors }, { status: 422 });
  const adding = { inspectionId: inspection.id, audience: "parents", questions, actor, now } as const;
  await addQuestions(context.db, adding);
  return redirect(`${paths.questions.list(inspection.id)}?done=added-several`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Begin from our suggestions – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function StartQuestions() {
  const { inspectionId, since, latestSince, anyFocusAreas, offers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { typed, errors = {} } = answer ?? {};
  const { none, ...fieldErrors } = errors;
  const [year = "", month = "", day = ""] = since.split("-");
  const listPath = paths.questions.list(inspectionId);
  return (
    <Page width="work" before={<BackLink href={listPath}>Questions: Parents’ survey</BackLink>}>
      <ErrorSummary errors={fieldErrors} general={none} />
      <h1>Begin from our suggestions</h1>
      {!anyFocusAreas ? (
        <NoFocusAreas inspectionId={inspectionId} />
      ) : offers.length === 0 ? (
        <EmptyState title="Each focus area has a question">
          Add more from the <a href={listPath}>list of questions</a>.
        </EmptyState>
      ) : (
        <Form>
          <p className="lead">
            Three questions for each focus area: what has changed, whether enough was done, and room for
            words. Change the wording here, or later.
          </p>
          <DatePickerField
            label="Better or worse since when?"
            name="since"
            startsAt={since}
            lastDay={latestSince}
            description="When the written statement of action was accepted, if you know. We put about 18 months before the visit."
            errorMessage={errors.since}
            defaultValue={{
              day: typedOr(typed, "since-day", day.replace(/^0/, "")),
              month: typedOr(typed, "since-month", month.replace(/^0/, "")),
              year: typedOr(typed, "since-year", year),
            }}
          />
          {offers.map(({ id, shortName, questions }) => (
            <section className="section" key={id} aria-labelledby={`area-${id}`}>
              <h2 id={`area-${id}`}>{shortName}</h2>
              <div className="question-rows">
                {questions.map(({ name, type, text }) => (
                  <div className="question-row" key={name}>
                    <TextArea
                      label={typeNames[type]}
                      name={`text-${name}`}
                      rows={2}
                      errorMessage={errors[`text-${name}`]}
                      defaultValue={typedOr(typed, `text-${name}`, text)}
                    />
                    <Checkbox
                      label={
                        <>
                          Add this question
                          <span className="visually-hidden">
                            : {typeNames[type]}, {shortName}
                          </span>
                        </>
                      }
                      name={`use-${name}`}
                      defaultChecked={typed ? typedOr(typed, `use-${name}`) === "yes" : true}
                    />
                  </div>
                ))}
              </div>
            </section>
          ))}
          <ButtonRow>
            <Button>Add the ticked questions</Button>
          </ButtonRow>
          <FormEnd />
        </Form>
      )}
    </Page>
  );
}
