import { revisionOf } from "#app/domain/calendar/calendar-entries.ts";
import { findMinutesToAnswer } from "#app/domain/facts/find-minutes.server.ts";
import { listDateChanges } from "#app/domain/inspections/list-date-changes.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { calendarFile, calendarFileType } from "#app/platform/calendar-file.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** The survey's window as an entry for a family's own calendar. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  const { db, env, receivedAt } = args.context;
  const changes = await listDateChanges(db, { inspectionId: survey.inspectionId });
  const minutes = await findMinutesToAnswer(db, survey, receivedAt);
  const file = calendarFile({
    name: `Survey of parents and carers in ${survey.areaName}`,
    madeAt: receivedAt,
    events: [
      {
        uid: `survey-${survey.slug}@noonday`,
        title: `SEND survey of parents and carers in ${survey.areaName} is open`,
        description: `${minutes === null ? "" : `It takes about ${minutes} minutes. `}No account is needed.${survey.extension === null ? "" : ` It closes later than was said before: ${survey.extension.reason}`}`,
        url: `${env.publicOrigin}${paths.survey.start(survey.slug)}`,
        when: { kind: "between", start: survey.opensAt, end: survey.closesAt },
        ...revisionOf(changes, ["survey-opens", "survey-closes"]),
        isMeeting: false,
      },
    ],
  });
  return new Response(file, {
    headers: { "Content-Type": calendarFileType, "Content-Disposition": 'attachment; filename="survey.ics"' },
  });
}
