import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { arrangeSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { findArrangements } from "#app/domain/meetings/find-arrangements.server.ts";
import { sessionShape } from "#app/domain/meetings/session-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
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
  const arrangements = await findArrangements(context.db, {
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  if (!arrangements) throw notFound();
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    meetingDay: arrangements.meetingDay.toString(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "meeting-arrangements",
  );
  const parsed = await parseForm(request, sessionShape);
  if (!parsed.ok) return data({ typed: parsed.typed, errors: parsed.errors }, { status: 422 });
  const input = { inspectionId: inspection.id, details: parsed.value, actor, now: context.receivedAt };
  const outcome = await arrangeSession(context, input);
  if (outcome.kind === "not-releasable") {
    const errors = { [outcome.field]: leavingProblemWords[outcome.why] };
    return data({ typed: parsed.typed, errors }, { status: 422 });
  }
  return redirect(paths.openMeeting.overview(inspection.id));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Arrange a session – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function NewSession() {
  const { inspectionId, meetingDay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const values = { date: meetingDay, startsAt: "", endsAt: "", place: "", link: "", access: "" };
  return (
    <Page
      width="work"
      before={<BackLink href={paths.openMeeting.overview(inspectionId)}>Open meeting</BackLink>}
    >
      <SessionForm title="Arrange a session" button="Arrange it" values={values} answer={answer} />
    </Page>
  );
}
