import { BarList } from "#app/components/bar-list.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { ResponsesApart } from "#app/components/responses-apart.tsx";
import { Stat, StatRow } from "#app/components/stat.tsx";
import { StillCounting } from "#app/components/still-counting.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { everyResponse } from "#app/domain/collation/collation-filter.ts";
import { listResponsesApart } from "#app/domain/collation/list-responses-apart.server.ts";
import { isSmall, markBelow } from "#app/domain/collation/tally.ts";
import { openReach } from "#app/domain/reach/open-reach.server.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { stateOf } from "#app/domain/survey/survey.ts";
import { describeFault } from "#app/domain/survey-faults/fault.ts";
import { listFaultsTouching } from "#app/domain/survey-faults/list-faults.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "./responses.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "responses");
  const { context } = args;
  const { survey, stillCounting, total, byHour, groups } = await openReach(context, {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  const days = new Map<string, number>();
  for (const { hour, count } of byHour) {
    const day = formatDate(dateInLondon(Temporal.Instant.from(`${hour}:00:00Z`)));
    days.set(day, (days.get(day) ?? 0) + count);
  }
  const modes = new Map<string, number>();
  for (const { mode, count } of byHour) modes.set(mode, (modes.get(mode) ?? 0) + count);
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    state: survey ? stateOf(survey, context.receivedAt) : "not-open",
    opens: survey ? formatDateAndTime(survey.opensAt) : null,
    closes: survey ? formatDateAndTime(survey.closesAt) : null,
    total,
    stillCounting,
    days: [...days].map(([day, count]) => ({ day, count })),
    modes: [...modes].map(([mode, count]) => ({ mode: formatMode(mode), count })),
    enter: may(role, "see", "entered-responses"),
    groups,
    apart: await listResponsesApart(context.db, inspection.id),
    faults: (
      await listFaultsTouching(context.db, { inspectionId: inspection.id, filter: everyResponse })
    ).map(describeFault),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Responses in ${data?.areaName ?? "the area"} – Noonday` },
];

const stateWords = { "not-open": "not open yet", open: "open", paused: "paused", closed: "closed" };

export default function ResponsesPage() {
  const { id, state, opens, closes, total, stillCounting, days, modes, enter, groups, apart, faults } =
    useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Responses</h1>
      <p className="lead">
        {`The survey is ${stateWords[state]}. `}
        {opens && closes ? `${state === "closed" ? "It ran" : "It runs"} from ${opens} to ${closes}.` : null}
      </p>
      {stillCounting ? (
        <StillCounting currentHref={paths.responses.list(id)} stateHref={paths.responses.state(id)} />
      ) : null}
      {enter ? (
        <p>
          <a href={paths.offlineResponses.list(id)}>Enter what came on paper, by phone or by email</a>
        </p>
      ) : null}
      {total.responses === 0 ? (
        <EmptyState title="Nobody has answered yet">
          Responses are counted here as they are sent. Nobody can see what is not yet sent.
        </EmptyState>
      ) : (
        <>
          <StatRow>
            <Stat
              label="Responses"
              value={formatNumber(total.responses)}
              note={`${formatNumber(total.unfinished)} of them unfinished when the survey closed`}
            />
            {total.childrenAnswered === 0 ? null : (
              <Stat
                label="Children spoken for"
                value={formatNumber(total.children)}
                note={responseMessages.t("children.said-in", { count: total.childrenAnswered })}
              />
            )}
          </StatRow>
          <ResponsesApart apart={apart} collation={paths.collation.overview(id)} />
          {faults.map((words) => (
            <p key={words}>
              {words} <a href={paths.surveyPauses.overview(id)}>What did not work</a>
            </p>
          ))}
          <p>
            <a href={paths.collation.overview(id)}>Read what they said, focus area by focus area</a>
          </p>
          <p>
            <a href={paths.responses.marked(id)}>Judge those that may not be a family’s own</a>
          </p>
          <DataTable
            caption="Received each day"
            columns={[
              { key: "day", label: "Day" },
              { key: "count", label: "Responses", numeric: true },
            ]}
            rows={days.map(({ day, count }) => ({ key: day, cells: [day, formatNumber(count)] }))}
          />
          <DataTable
            caption="How they came"
            columns={[
              { key: "mode", label: "How" },
              { key: "count", label: "Responses", numeric: true },
            ]}
            rows={modes.map(({ mode, count }) => ({
              key: mode,
              cells: [mode, formatNumber(count)],
            }))}
          />
          <h2>Who has been heard</h2>
          <p>
            What parents said about themselves. Counts below {markBelow} are marked as small: a release would
            hide them.
          </p>
          <div className="responses-groups">
            {aboutQuestions.map(({ name, heading, kind, options }) => {
              const apartHere = name === "role" ? apart.map(({ value }) => value) : [];
              const counted = options.filter(({ value }) => !apartHere.includes(value));
              const counts = counted.map(({ value, label }) => {
                const count =
                  groups.find((group) => group.name === name && group.value === value)?.count ?? 0;
                return {
                  key: value,
                  label: isSmall(count, markBelow) ? `${label} (small)` : label,
                  count,
                  href: count > 0 ? `${paths.collation.overview(id)}?${name}=${value}` : undefined,
                };
              });
              return (
                <BarList
                  key={name}
                  title={heading}
                  items={counts}
                  base={total.responses}
                  unit="responses"
                  note={kind === "several-of" ? "Several could be chosen." : undefined}
                />
              );
            })}
          </div>
        </>
      )}
    </Page>
  );
}
