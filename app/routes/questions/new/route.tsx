import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { listQuestionStates } from "#app/domain/questions/list-question-states.server.ts";
import { typesFor } from "#app/domain/questions/question-input.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { lostField } from "#app/domain/text/text-field.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { audienceNames } from "../parts/audiences.tsx";
import { listConditionSources } from "../parts/condition-sources.ts";
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";
import { QuestionForm } from "../parts/question-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "questions");
  const url = new URL(request.url);
  const audience = readAudience(url.searchParams.get("audience"));
  const { focusAreas, questions } = await listQuestionStates(context.db, {
    inspectionId: inspection.id,
    audience,
  });
  const chosen = focusAreas.filter(({ id }) => id === url.searchParams.get("focus-area"));
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    audience,
    latestSince: dateInLondon(context.receivedAt).subtract({ days: 1 }).toString(),
    types: typesFor(audience),
    focusAreas: focusAreas.map(({ id, shortName }) => ({ id, shortName })),
    sources: audience === "parents" ? listConditionSources(null, { focusAreas, questions }) : [],
    chosen: chosen.map(({ id }) => id),
    since: Temporal.PlainDate.from(inspection.dayOne).subtract({ months: 18 }).toString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const typed = typedIn(await readCompleteForm(request));
  const audience = readAudience(typedOr(typed, "audience"));
  const parsed = checkForm(typed, questionForm(audience, { today: dateInLondon(now) }));
  if (!parsed.ok) return data({ typed, errors: parsed.errors }, { status: 422 });
  if (typed.audience === undefined) return data({ typed, errors: { text: lostField } }, { status: 422 });
  const adding = { inspectionId: inspection.id, audience, question: parsed.value, actor, now };
  const added = await addQuestion(context.db, adding);
  if (added.kind === "unknown-focus-area") {
    const errors = { "focus-areas": "A focus area has been removed meanwhile. Choose again." };
    return data({ typed, errors }, { status: 422 });
  }
  if (added.kind === "condition-refused")
    return data({ typed, errors: { "condition-on": added.words } }, { status: 422 });
  if (added.kind === "set-full")
    return data({ typed, errors: { text: questionMessages.t("desk.set-full") } }, { status: 422 });
  return redirect(`${paths.questions.list(inspection.id)}?audience=${audience}&done=added`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Add a question – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function NewQuestion() {
  const { inspectionId, audience, types, focusAreas, sources, chosen, since, latestSince } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = `${paths.questions.list(inspectionId)}${audience === "parents" ? "" : `?audience=${audience}`}`;
  const values = {
    type: types[0] ?? "agreement",
    text: "",
    hint: "",
    required: false,
    choices: [],
    since,
    focusAreaIds: chosen,
  };
  const title = audience === "open-meeting" ? "Add a focus" : "Add a question";
  return (
    <Page width="work" before={<BackLink href={back}>{`Questions: ${audienceNames[audience]}`}</BackLink>}>
      {focusAreas.length === 0 ? (
        <>
          <h1>{title}</h1>
          <NoFocusAreas inspectionId={inspectionId} />
        </>
      ) : (
        <QuestionForm
          title={title}
          button="Add it"
          audience={audience}
          types={types}
          focusAreas={focusAreas}
          values={values}
          sources={sources}
          latestSince={latestSince}
          answer={answer}
        />
      )}
    </Page>
  );
}
