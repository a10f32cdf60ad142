import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { maxPastedQuestions } from "#app/domain/pasted-questions/parse-pasted-questions.ts";
import { reviewCopied } from "#app/domain/pasted-questions/reviewed-questions.ts";
import { isStrongMethod } from "#app/domain/people/sign-in-method.ts";
import { orderForSurvey } from "#app/domain/questions/conditions.ts";
import { listCopyableInspections } from "#app/domain/questions/list-copyable-inspections.server.ts";
import { listQuestions } from "#app/domain/questions/list-questions.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { NoFocusAreas } from "../parts/no-focus-areas.tsx";
import { ReviewedForm } from "../parts/reviewed-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, person } = await requireRole({ request, params, context }, "change", "questions");
  const inspections = await listCopyableInspections(context.db, {
    personId: person.id,
    inspectionId: inspection.id,
    isStrong: isStrongMethod(person.session.method),
  });
  const fromId = new URL(request.url).searchParams.get("from");
  const from = inspections.find(({ id }) => id === fromId);
  if (fromId !== null && !from) throw notFound();
  const to = await listFocusAreas(context.db, inspection.id);
  const copied = from ? await listQuestions(context.db, { inspectionId: from.id, audience: "parents" }) : [];
  // In the order in which they are asked: what one depends on stands above it.
  const inOrder = from ? orderForSurvey({ focusAreas: from.focusAreas, questions: copied }) : [];
  const looked = inOrder.slice(0, maxPastedQuestions);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    focusAreas: to.map(({ id, shortName }) => ({ id, shortName })),
    inspections: inspections.map(({ id, areaName, dayOne, count }) => ({
      id,
      areaName,
      dayOneText: formatDate(Temporal.PlainDate.from(dayOne)),
      count,
    })),
    chosen: from
      ? {
          areaName: from.areaName,
          rows: looked.map((question) => reviewCopied(question, { from: from.focusAreas, to, rows: looked })),
        }
      : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Copy questions – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function CopyQuestions() {
  const { inspectionId, focusAreas, inspections, chosen } = useLoaderData<typeof loader>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.list(inspectionId)}>Questions: Parents’ survey</BackLink>}
    >
      <h1>{chosen ? `Copy from ${chosen.areaName}` : "Copy from an earlier inspection"}</h1>
      {focusAreas.length === 0 ? (
        <NoFocusAreas inspectionId={inspectionId} />
      ) : chosen ? (
        <>
          <p className="lead">
            {questionMessages.t("copy.found", { count: chosen.rows.length })} A question stands under the
            focus area of the same name. Choose one for the others.
          </p>
          <ReviewedForm
            action={paths.questions.paste(inspectionId)}
            rows={chosen.rows}
            focusAreas={focusAreas}
            errors={{}}
          />
        </>
      ) : inspections.length === 0 ? (
        <EmptyState title="Nothing to copy from yet">
          Other inspections that you belong to show here, once they have questions for parents.
        </EmptyState>
      ) : (
        <ul className="question-rows">
          {inspections.map(({ id, areaName, dayOneText, count }) => (
            <li key={id} className="question-row">
              <a href={`${paths.questions.copy(inspectionId)}?from=${id}`}>{areaName}</a>
              <span className="soft">
                From {dayOneText}. {questionMessages.t("copy.questions", { count })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
