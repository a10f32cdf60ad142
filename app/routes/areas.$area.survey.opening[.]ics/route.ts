import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSurvey } from "#app/http/respondent.server.ts";
import { calendarFile, calendarFileType } from "#app/platform/calendar-file.ts";

/** The survey's window as an entry for a family's own calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { survey } = await requireSurvey(args);
  const { env, receivedAt } = args.context;
  const file = calendarFile({
    name: `Survey of parents and carers in ${survey.areaName}`,
    madeAt: receivedAt,
    events: [
      {
        uid: `survey-${survey.slug}@noonday`,
        title: `SEND survey of parents and carers in ${survey.areaName} is open`,
        description: "Noon to noon. It takes about 10 minutes. No account is needed.",
        url: `${env.publicOrigin}/areas/${survey.slug}/survey`,
        when: { kind: "between", start: survey.opensAt, end: survey.closesAt },
      },
    ],
  });
  return new Response(file, {
    headers: { "Content-Type": calendarFileType, "Content-Disposition": 'attachment; filename="survey.ics"' },
  });
}
