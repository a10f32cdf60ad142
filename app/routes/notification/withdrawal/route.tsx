import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import { withdrawNotificationForm } from "#app/domain/notification/notification-form.server.ts";
import {
  findWhyNotificationStands,
  withdrawNotification,
} from "#app/domain/notification/record-notification.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
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
  const { inspection } = await requireRole({ request, params, context }, "change", "notification");
  const standing = await findDateStatus(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  if (!standing) throw notFound();
  const page = paths.notification.overview(inspection.id);
  if (standing.notifiedAt === null) throw redirect(page);
  if ((await findWhyNotificationStands(context.db, standing)) !== null) throw redirect(page);
  return { home: paths.revisits.overview(inspection.id), page, areaName: inspection.areaName };
}

/** Takes the record of the notification back, and hides the re-visit from families again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "notification");
  const page = paths.notification.overview(inspection.id);
  const parsed = await parseForm(request, withdrawNotificationForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await withdrawNotification(context.db, {
    ...parsed.value,
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "withdrawn":
    case "not-recorded":
      return redirect(`${paths.notification.overview(inspection.id)}?withdrawn`);
    case "stands":
      // That page says since when it stands.
      return redirect(page);
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>(({ home, page, areaName }) => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: home, label: areaName },
  { href: page, label: "Notification" },
  { label: "Withdraw it" },
]);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Withdraw the notification – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function WithdrawNotification() {
  const { page, areaName } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>Withdraw the notification</h1>
      <p className="lead">
        For a record that was made too early or by mistake. Families no longer see the re-visit of {areaName}{" "}
        or anything about it, until the notification is recorded again.
      </p>
      <p>
        Whoever looked meanwhile knows of it. If it was announced to them too early, tell the area and its
        forum yourself: Noonday sends nothing about this.
      </p>
      <Form>
        <TextArea
          label="Why it is withdrawn"
          name="reason"
          description="Kept in the audit list."
          limit={500}
          rows={3}
          defaultValue={typedOr(answered?.typed, "reason")}
          errorMessage={answered?.errors.reason}
        />
        <ButtonRow>
          <Button kind="danger">Withdraw it</Button>
          <ButtonLink kind="quiet" href={page}>
            Leave it recorded
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
