import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { confirmTotals } from "#app/domain/raking/confirm-totals.server.ts";
import { confirmationForm } from "#app/domain/raking/confirmation-form.server.ts";
import type { TotalsFound } from "#app/domain/raking/find-totals.server.ts";
import { readWeights } from "#app/domain/raking/open-weights.server.ts";
import { rakingQuestions } from "#app/domain/raking/raking-groups.ts";
import { keyOf } from "#app/domain/reach/groups.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(args, "see", "area-totals-confirmation");
  const { found, weights } = await readWeights(args.context, inspection.id);
  const { entered, confirmed, fallen } = found;
  const search = new URL(args.request.url).searchParams;
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    mayConfirm: mayStill("area-totals-confirmation"),
    mayEnter: mayStill("area-totals"),
    done: (["confirmed", "withdrawn"] as const).find((name) => search.has(name)) ?? null,
    enteredAt: entered ? formatInstant(entered.at) : null,
    enteredText: entered ? `${entered.byName} entered them at ${formatDateAndTime(entered.at)}.` : null,
    confirmedText: confirmed
      ? `${confirmed.byName} confirmed them at ${formatDateAndTime(confirmed.at)}, to weight answers by: ${headingsOf(confirmed.names)}.`
      : null,
    fallenText: fallen
      ? `${fallen.byName} confirmed the totals at ${formatDateAndTime(fallen.at)}. ${entered?.byName ?? "Somebody"} changed them at ${formatDateAndTime(fallen.endedAt)}. Check them below, and confirm them again.`
      : null,
    isRefused: confirmed !== null && weights.kind === "refused",
    questions: viewQuestions(found),
    names: confirmed?.names ?? fallen?.names ?? namesWithAllTotals(found),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "area-totals-confirmation");
  const form = await parseForm(args.request, confirmationForm);
  const refuse = (errors: Record<string, string>, status: 409 | 422) =>
    data({ errors, typed: form.typed }, { status });
  if (!form.ok) return refuse(form.errors, 422);
  const confirmed = await confirmTotals(args.context.db, {
    inspectionId: inspection.id,
    names: form.value.names,
    seen: form.value["entered-at"],
    actor,
    now: args.context.receivedAt,
  });
  switch (confirmed.kind) {
    case "confirmed":
      return redirect(`${paths.reach.totalsConfirmation(inspection.id)}?confirmed`);
    case "totals-changed":
      return refuse({ names: "The totals were changed meanwhile. Read them again, then confirm them" }, 409);
    case "no-totals":
      return refuse({ names: "Nobody has entered a total yet" }, 422);
  }
}

function headingsOf(names: readonly string[]): string {
  return rakingQuestions
    .filter(({ name }) => names.includes(name))
    .map(({ heading }) => heading.toLowerCase())
    .join(", ");
}

function viewQuestions({ totals }: TotalsFound) {
  return rakingQuestions.map(({ name, heading, groups }) => {
    const rows = groups.map((group) => ({
      key: keyOf(group),
      label: group.label,
      total: totals.get(keyOf(group)) ?? null,
    }));
    return { name, heading, rows, sum: rows.reduce((sum, { total }) => sum + (total ?? 0), 0) };
  });
}

function namesWithAllTotals({ totals }: TotalsFound): string[] {
  return rakingQuestions
    .filter(({ groups }) => groups.every((group) => totals.has(keyOf(group))))
    .map(({ name }) => name);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Confirm the totals – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

const doneMessages = {
  confirmed: "The totals are confirmed.",
  withdrawn: "The confirmation is withdrawn. Nothing is weighted.",
} as const;

export default function TotalsConfirmation() {
  const loaded = useLoaderData<typeof loader>();
  const { id, areaName, mayConfirm, mayEnter, done, enteredAt, enteredText, confirmedText } = loaded;
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.reach.overview(id)}>Reach</BackLink>}>
      <ErrorSummary errors={errors} />
      {done && !answered ? (
        <Banner kind="success" announce>
          <p>{doneMessages[done]}</p>
        </Banner>
      ) : null}
      <h1>Confirm how many children live here</h1>
      <SealedNotice />
      {loaded.fallenText ? (
        <Banner kind="warning" title="The confirmation fell, and nothing is weighted">
          <p>{loaded.fallenText}</p>
        </Banner>
      ) : null}
      {loaded.isRefused ? (
        <Banner kind="warning" title="They are confirmed, and nothing is weighted by them">
          <p>
            <a href={paths.collation.weights(id)}>See why</a>. Leaving out one of the questions below may
            help.
          </p>
        </Banner>
      ) : null}
      <p className="lead">
        {`Once the lead confirms these totals, figures also stand as they would be if groups had answered in ${areaName}’s proportions.`}
      </p>
      <p>
        {[enteredText, confirmedText ?? "The lead has not confirmed them."]
          .filter((text) => text !== null)
          .join(" ")}
        {confirmedText ? " The confirmation falls when a total changes." : null}
      </p>
      {enteredAt === null ? (
        <EmptyState title="Nobody has entered a total yet">
          {mayEnter ? (
            <a href={paths.reach.totals(id)}>Enter how many children of each group live here</a>
          ) : null}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption="Children and young people of each group"
            columns={[
              { key: "group", label: "Group" },
              { key: "total", label: "Children", numeric: true },
            ]}
            rows={loaded.questions.flatMap(({ name, heading, rows, sum }) => [
              ...rows.map(({ key, label, total }, place) => ({
                key,
                heading: place === 0 ? heading : undefined,
                cells: [label, total === null ? "not entered" : formatNumber(total)],
              })),
              {
                key: `${name}-sum`,
                cells: [<strong key="sum">Together</strong>, <strong key="of">{formatNumber(sum)}</strong>],
              },
            ])}
          />
          <p>
            {mayEnter ? <a href={paths.reach.totals(id)}>Change the totals</a> : null}
            {mayEnter ? " · " : null}
            <a href={paths.collation.weights(id)}>How answers are weighted</a>
          </p>
          {mayConfirm ? (
            <Form>
              <input type="hidden" name="entered-at" value={enteredAt} />
              <CheckboxGroup
                label="Weight answers by"
                name="names"
                description="Leave out a question whose totals are incomplete, or of which a group hardly answered. Choose before you look at the figures, not by them."
                errorMessage={errors.names}
                defaultValue={answered ? (answered.typed.names ?? []) : loaded.names}
                options={loaded.questions.map(({ name, heading, sum }) => ({
                  value: name,
                  label: heading,
                  hint: sum === 0 ? "no totals entered" : `${formatNumber(sum)} children together`,
                }))}
              />
              <ButtonRow>
                <Button>Confirm the totals</Button>
              </ButtonRow>
            </Form>
          ) : null}
          {mayConfirm && confirmedText ? (
            <Form action={paths.reach.totalsConfirmationWithdrawal(id)}>
              <Button kind="secondary">Withdraw the confirmation</Button>
            </Form>
          ) : null}
        </>
      )}
    </Page>
  );
}
