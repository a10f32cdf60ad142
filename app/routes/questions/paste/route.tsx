import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import {
  maxPastedLength,
  maxPastedQuestions,
  parsePastedQuestions,
} from "#app/domain/pasted-questions/parse-pasted-questions.ts";
import { readReviewedForm } from "#app/domain/pasted-questions/reviewed-form.server.ts";
import { type ReviewedQuestion, reviewPasted } from "#app/domain/pasted-questions/reviewed-questions.ts";
import { comparisonDate } from "#app/domain/question-help/offer-start.ts";
import { addQuestions } from "#app/domain/questions/add-question.server.ts";
import { endSentAutosave } from "#app/http/end-sent-autosave.server.ts";
import { type FieldErrors, typedIn, typedOr } from "#app/http/parse-form.ts";
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
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";
import { ReviewedForm } from "../parts/reviewed-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "questions");
  const focusAreas = await listFocusAreas(context.db, inspection.id);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    focusAreas: focusAreas.map(({ id, shortName }) => ({ id, shortName })),
  };
}

type Answer = {
  pasted: string;
  errors: FieldErrors;
  general?: string;
  /** The questions to look through; null while there are none. */
  rows: ReviewedQuestion[] | null;
};

/** Reads what was pasted and shows it; adds the questions once they have been looked through. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const typed = typedIn(await readCompleteForm(request));
  const refuse = (refused: Partial<Answer>) =>
    data<Answer>({ pasted: "", errors: {}, rows: null, ...refused }, { status: 422 });
  if (typed.pasted !== undefined) {
    const pasted = typedOr(typed, "pasted");
    if (pasted.length > maxPastedLength)
      return refuse({
        pasted,
        errors: { pasted: questionMessages.t("paste.too-long", { max: maxPastedLength }) },
      });
    const questions = parsePastedQuestions(pasted, await listFocusAreas(context.db, inspection.id));
    if (questions.length === 0)
      return refuse({
        pasted,
        errors: { pasted: "Paste at least one question, each on a line of its own." },
      });
    if (questions.length > maxPastedQuestions)
      return refuse({
        pasted,
        errors: {
          pasted: questionMessages.t("paste.too-many", { count: questions.length, max: maxPastedQuestions }),
        },
      });
    // The questions that were read out of it are kept from now on.
    await endSentAutosave(context, request);
    return data<Answer>({ pasted: "", errors: {}, rows: questions.map(reviewPasted) });
  }
  const today = dateInLondon(now);
  const since = comparisonDate(Temporal.PlainDate.from(inspection.dayOne), today);
  const { rows, questions, rowNumbers, errors } = readReviewedForm(typed, { today, since });
  if (rows.length === 0) return refuse({ general: "The questions did not arrive. Paste them again." });
  if (Object.keys(errors).length > 0) return refuse({ rows, errors });
  if (questions.length === 0) return refuse({ rows, general: "Tick at least one question to add." });
  const adding = { inspectionId: inspection.id, audience: "parents", questions, actor, now } as const;
  const added = await addQuestions(context.db, adding);
  if (added.kind === "unknown-focus-area")
    return refuse({ rows, general: "A focus area has been removed meanwhile. Choose again." });
  if (added.kind === "condition-refused")
    return refuse({ rows, errors: { [`everybody-${rowNumbers[added.place] ?? 1}`]: added.words } });
  return redirect(`${paths.questions.list(inspection.id)}?done=added-several`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Paste questions – ${loaded?.areaName ?? ""} – Noonday` },
];

/** What can be pasted, under the name of a focus area that is there. */
const exampleFor = (shortName: string) => `${shortName}
My child’s plan describes them as they are.
Strongly agree / Agree / Disagree / Strongly disagree / This has not come up for me

Who helped you to write it?
- School
- The council
- Nobody`;

export default function PasteQuestions() {
  const { inspectionId, focusAreas } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors = {}, general, pasted = "", rows = null } = answer ?? {};
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.list(inspectionId)}>Questions: Parents’ survey</BackLink>}
    >
      <ErrorSummary errors={errors} general={general} />
      <h1>{rows ? "Look through the questions" : "Paste questions"}</h1>
      {focusAreas.length === 0 ? (
        <NoFocusAreas inspectionId={inspectionId} />
      ) : rows ? (
        <>
          <p className="lead" role="status">
            {questionMessages.t("paste.found", { count: rows.length })}
          </p>
          <ReviewedForm
            action={paths.questions.paste(inspectionId)}
            rows={rows}
            focusAreas={focusAreas}
            errors={errors}
            isUnsaved
          />
        </>
      ) : (
        <>
          <Form action={paths.questions.paste(inspectionId)}>
            <TextArea
              label="The questions"
              name="pasted"
              description="One on each line, under the name of its focus area. Choices go below their question as a list, or on one line with / between them. You look through them before anything is saved."
              rows={14}
              errorMessage={errors.pasted}
              defaultValue={pasted}
            />
            <ButtonRow>
              <Button>Read the questions</Button>
            </ButtonRow>
            <FormEnd />
          </Form>
          <section className="section" aria-labelledby="example">
            <h2 id="example">An example</h2>
            <pre className="paste-example">{exampleFor(focusAreas[0]?.shortName ?? "")}</pre>
          </section>
        </>
      )}
    </Page>
  );
}
