import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { confirmProposedDates } from "#app/domain/inspections/confirm-proposed-dates.server.ts";
import { confirmDatesForm } from "#app/domain/inspections/date-forms.server.ts";
import { findDateProposal } from "#app/domain/inspections/find-date-proposal.server.ts";
import { parseForm } from "#app/http/parse-form.ts";
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
import { PlannedSteps } from "../parts/planned-steps.tsx";
import { proposalView } from "../parts/proposal-view.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "dates");
  const found = await findDateProposal(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  return json({
    id: inspection.id,
    areaName: inspection.areaName,
    notified: inspection.notifiedAt !== null,
    proposal: found && proposalView(found),
  });
}

/** Takes on the proposed dates, exactly those that were shown. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "dates");
  const parsed = await parseForm(request, confirmDatesForm);
  const outcome = parsed.ok
    ? await confirmProposedDates(context.db, {
        ...parsed.value,
        inspectionId: inspection.id,
        actor,
        now: context.receivedAt,
      })
    : { kind: "changed-meanwhile" as const };
  switch (outcome.kind) {
    case "confirmed":
      return redirect(`${paths.dates.overview(inspection.id)}?done=confirmed`);
    case "changed-meanwhile":
      return json({ changedMeanwhile: true }, { status: 422 });
  }
}

export const handle = crumbsHandle<typeof loader>(({ id, areaName }) => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.revisits.overview(id), label: areaName },
  { href: paths.dates.overview(id), label: "Dates" },
  { label: "New dates" },
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `New dates proposed – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Proposal() {
  const { id, notified, proposal } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const dates = paths.dates.overview(id);
  return (
    <Page width="work">
      <ErrorSummary
        errors={{}}
        general={
          again?.changedMeanwhile
            ? "The dates have changed since you looked, so nothing was confirmed. This is how they are now."
            : undefined
        }
      />
      <h1>New dates proposed</h1>
      {proposal === null ? (
        <>
          <p>
            The dates of this re-visit go by the latest list of bank holidays. There is nothing to confirm.
          </p>
          <p>
            <a href={dates}>Back to the dates</a>
          </p>
        </>
      ) : (
        <>
          <p className="lead dates-lead">
            The list of bank holidays has changed, so the rule puts some steps on other days. Nothing moves
            until you say so.
          </p>
          {proposal.dayOneLost ? (
            <Banner kind="warning" title="Day 1 itself is now a bank holiday" titleAs="h2">
              <p>
                {proposal.dayOneLost.was} ({proposal.dayOneLost.bankHoliday}). The next working day is{" "}
                {proposal.dayOneLost.next}: day 1 would be then.
              </p>
            </Banner>
          ) : null}
          <PlannedSteps caption="What would become of the steps" steps={proposal.changes} />
          {notified ? (
            <p>
              The area and its forum have been told the dates as they are now. If you confirm, tell them the
              new ones.
            </p>
          ) : null}
          <Form>
            <input type="hidden" name="identity" value={proposal.identity} />
            <ButtonRow>
              <Button>Confirm the new dates</Button>
              <ButtonLink kind="secondary" href={paths.dates.refusal(id)}>
                Decline, and keep the dates as they are
              </ButtonLink>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
