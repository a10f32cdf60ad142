import { Banner } from "#app/components/banner.tsx";
import { DateCalendar, DateCalendarKey } from "#app/components/date-calendar.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { isStepKey } from "#app/domain/calendar/schedule.ts";
import { findStepFacts } from "#app/domain/facts/find-step-facts.server.ts";
import {
  findProposalFor,
  type ProposalWithAnswer,
} from "#app/domain/inspections/find-date-proposal.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { listDateChanges } from "#app/domain/inspections/list-date-changes.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { json, type LoaderFunctionArgs, type MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { proposalView } from "../parts/proposal-view.ts";
import { DatesHistory } from "./dates-history.tsx";
import { type DatesView, datesView } from "./dates-view.ts";
import { ProposalNotice } from "./proposal-notice.tsx";
import { StepList } from "./step-list.tsx";
import "../parts/dates.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayAct } = await requireRole({ request, params, context }, "see", "dates");
  const dateStatus = await findDateStatus(context.db, {
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  if (!dateStatus) throw new Response(null, { status: 404 });
  const mayChange = mayAct("dates");
  const proposal = mayChange ? await findProposalFor(context.db, dateStatus) : null;
  const changes = await listDateChanges(context.db, { inspectionId: inspection.id });
  const view = datesView(
    dateStatus,
    await findStepFacts(context.db, dateStatus),
    await findBankHolidays(context.db),
    changes,
  );
  return json({
    id: inspection.id,
    areaName: inspection.areaName,
    mayChange,
    view,
    proposal: proposal && proposalView(proposal),
    done: findDoneMessage(new URL(request.url).searchParams, view, proposal),
  });
}

/** What the page that sent here has just done, said from how things are now. */
function findDoneMessage(
  search: URLSearchParams,
  view: DatesView,
  proposal: ProposalWithAnswer | null,
): string | null {
  const moved = search.get("moved");
  if (moved !== null && isStepKey(moved)) {
    const step = view.steps.find(({ key }) => key === moved);
    return step ? `${step.label}: now ${step.whenText}.` : null;
  }
  switch (search.get("done")) {
    case "day-one":
      return `Day 1 is now ${view.dayOneText}, and the re-visit lasts ${view.days} days.`;
    case "confirmed":
      return proposal === null ? "The new dates are confirmed." : null;
    case "declined":
      return proposal?.declined ? "You have declined the new dates. The dates stay as they are." : null;
    case "nothing":
      return "It had that date already, so nothing was changed.";
    default:
      return null;
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Dates – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function InspectionDates() {
  const { id, areaName, mayChange, view, proposal, done } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      {done ? (
        <Banner kind="success" announce>
          <p>{done}</p>
        </Banner>
      ) : null}
      <h1>Dates</h1>
      <p className="lead dates-lead">
        Inspectors are on site in {areaName} for {view.days} days from {view.dayOneText} (day 1). The other
        dates follow from that, in working days, except where the lead inspector has moved one.
      </p>
      {proposal ? <ProposalNotice proposal={proposal} inspectionId={id} /> : null}
      <DateCalendar caption="The weeks from the first step to the last day on site" weeks={view.weeks} />
      <DateCalendarKey />
      <StepList steps={view.steps} inspectionId={id} mayChange={mayChange} />
      <ButtonRow>
        {mayChange ? (
          <ButtonLink kind="secondary" href={paths.dates.dayOne(id)}>
            Change day 1 or the length
          </ButtonLink>
        ) : null}
        <ButtonLink kind="secondary" href={paths.dates.calendar(id)}>
          Add these dates to your calendar
        </ButtonLink>
      </ButtonRow>
      {mayChange ? (
        <p>
          Working days are counted around <a href={paths.bankHolidays.list()}>the list of bank holidays</a>.
          To try other days without changing anything, use{" "}
          <a href={paths.timetable.overview()}>the timetable</a>.
        </p>
      ) : null}
      <section className="dates-section" aria-labelledby="after">
        <h2 id="after">After the visit</h2>
        <ul className="dates-after">
          {view.afterwards.map(({ key, date, dateText, label, explanation }) => (
            <li key={key}>
              <strong>
                <time dateTime={date}>{dateText}</time>
              </strong>
              <span>{label}</span>
              <span className="soft small">{explanation}</span>
            </li>
          ))}
        </ul>
      </section>
      <DatesHistory groups={view.history} />
    </Page>
  );
}
