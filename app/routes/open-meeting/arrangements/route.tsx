import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { formatTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon, timeInLondon } from "#app/domain/calendar/london-time.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { changeSession, textsOf } from "#app/domain/meeting-sessions/change-session.server.ts";
import { findSession } from "#app/domain/meetings/find-session.server.ts";
import { formatSessionTime } from "#app/domain/meetings/session.ts";
import { sessionShape } from "#app/domain/meetings/session-form.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { SessionForm } from "../parts/session-form.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "meeting-arrangements");
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const found = await findSession(context.db, wanted);
  if (!found || found.session.cancelled) throw notFound();
  const { startsAt, endsAt, place, link, access } = found.session;
  const times = { startsAt: formatTime(timeInLondon(startsAt)), endsAt: formatTime(timeInLondon(endsAt)) };
  const values = { date: dateInLondon(startsAt).toString(), ...times, place, link, access };
  const seen = markOfFields(textsOf(found.session));
  return { inspectionId: inspection.id, areaName: inspection.areaName, values, seen };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "meeting-arrangements",
  );
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const parsed = await parseForm(request, sessionShape);
  if (!parsed.ok) return data({ typed: parsed.typed, errors: parsed.errors }, { status: 422 });
  const { typed, value: details } = parsed;
  const seen = readSeen(typed);
  const changed = await changeSession(context, {
    ...wanted,
    details,
    seen,
    actor,
    now: context.receivedAt,
  });
  switch (changed.kind) {
    case "no-such-session":
    case "cancelled":
      throw notFound();
    case "has-begun": {
      const errors = {
        date: "The statement has been read out, so when the session was can no longer be changed.",
      };
      return data({ typed, errors }, { status: 422 });
    }
    case "changed-meanwhile": {
      typed.seen = [markOfFields(textsOf(changed.current))];
      const { place, link, access } = changed.current;
      const current = [formatSessionTime(changed.current), place, link, access].filter(Boolean).join("; ");
      const errors = {
        date: describeConflict(seen, {
          changed: "This session was changed since you opened the page.",
          now: `It is now: ${current}.`,
        }),
      };
      return data({ typed, errors }, { status: 422 });
    }
    case "not-releasable":
      return data({ typed, errors: { [changed.field]: leavingProblemWords[changed.why] } }, { status: 422 });
    case "changed":
      return redirect(paths.openMeeting.overview(inspection.id));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Change a session – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function ChangeSession() {
  const { inspectionId, values, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.openMeeting.overview(inspectionId)}>Open meeting</BackLink>}
    >
      <SessionForm title="Change this session" button="Save" values={values} seen={seen} answer={answer} />
    </Page>
  );
}
