import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { declineProposedDates } from "#app/domain/inspections/confirm-proposed-dates.server.ts";
import { declineDatesForm } from "#app/domain/inspections/date-forms.server.ts";
import { findDateProposal } from "#app/domain/inspections/find-date-proposal.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "dates");
  const found = await findDateProposal(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  if (!found) return redirect(paths.dates.proposal(inspection.id));
  return json({ id: inspection.id, areaName: inspection.areaName, identity: found.proposal.identity });
}

/** Keeps the dates as they are, with the reason. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "dates");
  const parsed = await parseForm(request, declineDatesForm);
  if (!parsed.ok) {
    const errors: FieldErrors = parsed.errors;
    return json({ errors, typed: parsed.typed }, { status: 422 });
  }
  const outcome = await declineProposedDates(context.db, {
    ...parsed.value,
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "declined":
      return redirect(`${paths.dates.overview(inspection.id)}?done=declined`);
    case "changed-meanwhile":
      return redirect(paths.dates.proposal(inspection.id));
  }
}

export const handle = crumbsHandle<typeof loader>(({ id, areaName }) => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.revisits.overview(id), label: areaName },
  { href: paths.dates.overview(id), label: "Dates" },
  { label: "Decline" },
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Decline the new dates – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Refusal() {
  const { id, identity } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={again?.errors ?? {}} />
      <h1>Keep the dates as they are</h1>
      <p className="dates-lead">
        The dates stay, though the list of bank holidays would have them otherwise. You can still confirm the
        new ones later.
      </p>
      <div className="dates-form">
        <Form>
          <input type="hidden" name="identity" value={identity} />
          <TextArea
            label="Why they stay"
            name="reason"
            description="Kept with the re-visit. Do not name a family."
            limit={500}
            rows={3}
            defaultValue={typedOr(again?.typed, "reason")}
            errorMessage={again?.errors.reason}
          />
          <ButtonRow>
            <Button>Keep the dates</Button>
            <ButtonLink kind="quiet" href={paths.dates.proposal(id)}>
              Back to the new dates
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </Page>
  );
}
