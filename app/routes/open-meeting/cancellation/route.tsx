import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { cancelSession } from "#app/domain/meeting-sessions/arrange-session.server.ts";
import { findSession } from "#app/domain/meetings/find-session.server.ts";
import { formatSessionTime } from "#app/domain/meetings/session.ts";
import { cancellationShape } from "#app/domain/meetings/session-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
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

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "meeting-arrangements");
  const found = await findSession(context.db, {
    inspectionId: inspection.id,
    sessionId: readParam(params, "sessionId"),
  });
  if (!found || found.session.cancelled) throw notFound();
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    timeText: formatSessionTime(found.session),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "meeting-arrangements",
  );
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = await parseForm(request, cancellationShape);
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const { typed, value } = parsed;
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const cancelled = await cancelSession(context, {
    ...wanted,
    reason: value.reason,
    actor,
    now: context.receivedAt,
  });
  switch (cancelled.kind) {
    case "no-such-session":
      throw notFound();
    case "has-begun":
      return refuse(typed, {
        reason: "The statement has been read out, so it took place and cannot be cancelled.",
      });
    case "not-releasable":
      return refuse(typed, { reason: leavingProblemWords[cancelled.why] });
    case "cancelled":
      return redirect(paths.openMeeting.overview(inspection.id));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Cancel a session – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function CancelSession() {
  const { inspectionId, timeText } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.openMeeting.overview(inspectionId)}>Open meeting</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>Cancel this session</h1>
      <p className="lead">{timeText}</p>
      <p>
        It stays on the public page, marked as cancelled, for those who meant to come. It cannot be brought
        back.
      </p>
      <Form>
        <TextArea
          label="Why, and what can people do instead?"
          name="reason"
          description="Everybody can read this."
          rows={3}
          errorMessage={answer?.errors.reason}
          defaultValue={typedOr(answer?.typed, "reason")}
        />
        <ButtonRow>
          <Button kind="danger">Cancel this session</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
