import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { findSession } from "#app/domain/meetings/find-session.server.ts";
import { attendanceShape } from "#app/domain/meetings/note-form.server.ts";
import { recordAttendance } from "#app/domain/meetings/record-attendance.server.ts";
import { formatSessionTime } from "#app/domain/meetings/session.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { openMeetingMessages } from "#app/messages/work/open-meeting-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { PeopleCount } from "../parts/people-count.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const found = await findSession(context.db, {
    inspectionId: inspection.id,
    sessionId: readParam(params, "sessionId"),
  });
  if (!found || found.session.cancelled) throw notFound();
  const { session } = found;
  return {
    back: paths.openMeeting.session(inspection.id, session.id),
    timeText: formatSessionTime(session),
    attended: session.attended,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = await parseForm(request, attendanceShape);
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const { typed, value } = parsed;
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const { attended } = value;
  const recorded = await recordAttendance(context.db, {
    ...wanted,
    attended,
    actor,
    now: context.receivedAt,
  });
  switch (recorded.kind) {
    case "no-such-session":
    case "cancelled":
      throw notFound();
    case "statement-not-read":
      return refuse(typed, { attended: "Record first that the statement was read out." });
    case "fewer-than-a-note-says":
      return refuse(typed, {
        attended: openMeetingMessages.t("note.more-than-attended", { people: recorded.people }),
      });
    case "recorded":
      return redirect(paths.openMeeting.session(inspection.id, wanted.sessionId));
  }
}

export const meta: MetaFunction<typeof loader> = () => [{ title: "How many came – Open meeting – Noonday" }];

export default function Attendance() {
  const { back, timeText, attended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={back}>{timeText}</BackLink>}>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>How many came</h1>
      <Form>
        <PeopleCount
          label="How many people came?"
          name="attended"
          description="Parents and carers, in the room and online. A count, no names."
          minValue={0}
          errorMessage={answer?.errors.attended}
          defaultValue={typedOr(answer?.typed, "attended", attended === null ? "" : String(attended))}
        />
        <ButtonRow>
          <Button>Save</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
