import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { ResponseFilterForm } from "#app/components/response-filter.tsx";
import { ResponsesApart } from "#app/components/responses-apart.tsx";
import { StillCounting } from "#app/components/still-counting.tsx";
import { readFilter, writeFilter } from "#app/domain/collation/collation-filter.ts";
import { listResponsesApart } from "#app/domain/collation/list-responses-apart.server.ts";
import { openSummary } from "#app/domain/collation/open-summary.server.ts";
import type { QuestionTally } from "#app/domain/collation/tally.ts";
import { listMarks } from "#app/domain/findings/mark-source.server.ts";
import { holdingMarks, type SourceMark, sources } from "#app/domain/findings/source.ts";
import { listThemesOfFocusAreas } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { describeFault } from "#app/domain/survey-faults/fault.ts";
import { listFaultsTouching } from "#app/domain/survey-faults/list-faults.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { SummaryRows } from "./summary-rows.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "see", "collation");
  const { context, request } = args;
  const filter = readFilter(new URL(request.url).searchParams);
  const { total, stillCounting, summaries } = await openSummary(context, {
    inspectionId: inspection.id,
    filter,
    actor,
    now: context.receivedAt,
  });
  const focusAreaIds = summaries.map(({ focusArea }) => focusArea.id);
  const [themes, marks] = await Promise.all([
    listThemesOfFocusAreas(context, {
      inspectionId: inspection.id,
      focusAreaIds,
      readBy: { personId: actor.personId },
    }),
    listMarks(context.db, inspection.id),
  ]);
  const rows = summaries.map(({ focusArea, tallies, everybody, ...counts }) => ({
    ...counts,
    focusArea: {
      id: focusArea.id,
      position: focusArea.position,
      shortName: focusArea.shortName,
      theme: focusArea.theme,
    },
    questions: tallies.flatMap((tally) =>
      tally.base === 0 || tally.choices.some(({ side }) => side === null)
        ? []
        : [
            {
              id: tally.meaning.id,
              text: tally.meaning.latest.text,
              answers: viewTally(tally),
              ghost: viewAnswers(everybody?.find(({ meaning }) => meaning.id === tally.meaning.id)),
            },
          ],
    ),
    themes: (themes.get(focusArea.id) ?? [])
      .slice(0, shownThemes)
      .map(({ id, name, texts, sources }) => ({ id, name, texts, sources })),
    themeCount: themes.get(focusArea.id)?.length ?? 0,
    marks: viewMarks(marks.filter(({ focusAreaId }) => focusAreaId === focusArea.id)),
  }));
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    filter,
    query: writeFilter(filter).toString(),
    total,
    stillCounting,
    rows,
    apart: await listResponsesApart(context.db, inspection.id),
    faults: (await listFaultsTouching(context.db, { inspectionId: inspection.id, filter })).map(
      describeFault,
    ),
  };
}

const shownThemes = 5;

function viewAnswers(tally: QuestionTally | undefined) {
  return tally && viewTally(tally);
}

function viewTally({ choices, base, byFamily }: QuestionTally) {
  return { choices, base, ...(byFamily && { byFamily }) };
}

/** How each source bears on a focus area by now, in the order in which they are read. */
function viewMarks(history: readonly SourceMark[]) {
  const holding = holdingMarks(history);
  return sources.flatMap((source) => {
    const mark = holding[source];
    return mark ? [{ source, mark: mark.mark }] : [];
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What was said in ${data?.areaName ?? "the area"} – Noonday` },
];

export default function CollationSummary() {
  const { id, filter, query, total, stillCounting, rows, apart, faults } = useLoaderData<typeof loader>();
  const base = paths.collation.overview(id);
  const search = query === "" ? "" : `?${query}`;
  return (
    <Page width="work">
      <h1>What was said, focus area by focus area</h1>
      {stillCounting ? (
        <StillCounting currentHref={`${base}${search}`} stateHref={paths.responses.state(id)} />
      ) : null}
      <p className="summary-total">
        <a href={paths.responses.list(id)}>
          {collationMessages.t("total.responses", { count: total.responses })}
        </a>
        {`, ${collationMessages.t("total.unfinished", { count: total.unfinished })}`}
        {total.childrenAnswered === 0
          ? null
          : ` · ${collationMessages.t("total.children", { count: total.children })} ${responseMessages.t("children.said-in", { count: total.childrenAnswered })}`}
      </p>
      {filter.groups.some(({ name }) => name === "role") ? null : (
        <ResponsesApart apart={apart} collation={base} />
      )}
      <ResponseFilterForm
        action={base}
        filter={filter}
        responseCount={total.responses}
        hasFaults={faults.length > 0}
        notFiltered={collationMessages.t("not-filtered")}
      />
      {faults.map((words) => (
        <p key={words} className="small">
          {words} <a href={paths.surveyPauses.overview(id)}>What did not work</a>
        </p>
      ))}
      {rows.length === 0 ? (
        <EmptyState title="There are no focus areas yet">
          Set them up first. What families say is then read here, focus area by focus area.
        </EmptyState>
      ) : (
        <SummaryRows
          rows={rows}
          narrowed={query !== ""}
          inspectionId={id}
          hrefOf={(focusAreaId) => `${paths.collation.focusArea(id, focusAreaId)}${search}`}
        />
      )}
      <p>
        <a href={paths.collation.charts(id)}>
          Charts: parents and young people, then and now, better or worse
        </a>
      </p>
      <p>
        <a href={paths.collation.groups(id)}>Compare what groups of families said</a>
      </p>
      <p>
        <a href={paths.collation.weights(id)}>Who did not answer: how answers are weighted</a>
      </p>
      <h2>Export</h2>
      <ul>
        <li>
          <a href={paths.releases.list(id)}>Releases of counts, with small numbers hidden</a>
        </li>
        <li>
          <a href={`${paths.exports.file(id, "words.csv")}${search}`}>Words, for inspectors only (CSV)</a>,
          and <a href={paths.exports.file(id, "readme.txt")}>what its columns mean</a>
        </li>
        <li>
          <a href={paths.exports.list(id)}>
            Workbooks, all answers, coded texts, the letter and everything else
          </a>
        </li>
      </ul>
    </Page>
  );
}
