import { calendarEntries, daysOf, revisionOf } from "#app/domain/calendar/calendar-entries.ts";
import { surveyWindowOf } from "#app/domain/calendar/inspection-dates.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { listDateChanges } from "#app/domain/inspections/list-date-changes.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { calendarResponse } from "#app/http/calendar-response.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** A re-visit's dates as the lead has them, for somebody's own calendar: taking it again brings what was moved. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "dates");
  const dateStatus = await findDateStatus(context.db, {
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  if (!dateStatus) throw new Response(null, { status: 404 });
  const changes = await listDateChanges(context.db, { inspectionId: inspection.id });
  const survey = await findSurveyOfInspection(context.db, inspection.id);
  return calendarResponse({
    file: `${inspection.slug}-re-visit.ics`,
    name: `${inspection.areaName} re-visit`,
    events: calendarEntries({
      name: `revisit-${inspection.id}`,
      area: inspection.areaName,
      steps: daysOf(dateStatus.steps),
      survey: surveyWindowOf(dateStatus.steps),
      revision: revisionOf(changes),
      extension: survey?.extension?.reason ?? null,
    }),
    madeAt: context.receivedAt,
  });
}
