import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { keyOf, reachQuestions, totalControl } from "#app/domain/reach/groups.ts";
import { listAreaTotals } from "#app/domain/reach/list-area-totals.server.ts";
import { setAreaTotals, totalsToMark } from "#app/domain/reach/set-area-totals.server.ts";
import { type ReachTotals, readTotals } from "#app/domain/reach/totals.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { readWholeNumber } from "#app/domain/typed-fields/read-whole-number.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
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
import "./totals.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "area-totals");
  const totals = await listAreaTotals(context.db, inspection.id);
  return {
    back: paths.reach.overview(inspection.id),
    areaName: inspection.areaName,
    totals: totalsToMark(totals),
    seen: markOfFields(totalsToMark(totals)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "area-totals");
  const typed = typedIn(await readForm(request));
  const { totals, errors } = readTotals(typed);
  if (Object.keys(errors).length > 0) return data({ errors, general: undefined, typed }, { status: 422 });
  const seen = readSeen(typed);
  const about = { inspectionId: inspection.id, actor, now: context.receivedAt };
  const outcome = await setAreaTotals(context.db, { ...about, totals, seen });
  if (outcome.kind === "changed-meanwhile") {
    typed.seen = [markOfFields(totalsToMark(outcome.current))];
    const general = describeConflict(seen, {
      changed: "The totals were changed since you opened this page.",
      now: "What stands there now is said at each number that is another.",
    });
    return data({ errors: describeOtherTotals(outcome.current, typed), general, typed }, { status: 422 });
  }
  return redirect(`${paths.reach.overview(inspection.id)}?saved`);
}

/** What stands there of each group of which another total was typed, by its control. */
function describeOtherTotals(totals: ReachTotals, typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  for (const group of reachQuestions.flatMap(({ groups }) => groups)) {
    const control = totalControl(group);
    const current = totals.get(keyOf(group)) ?? null;
    if (readWholeNumber(typedOr(typed, control)) === current) continue;
    errors[control] = `${group.label}: ${current === null ? "empty" : formatNumber(current)} now.`;
  }
  return errors;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `How many children live here – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Totals() {
  const { back, areaName, totals, seen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const savedTotals: Record<string, number> = totals;
  return (
    <Page width="work" before={<BackLink href={back}>Reach</BackLink>}>
      <ErrorSummary errors={errors} general={answered?.general} />
      <h1>How many children live here</h1>
      <p className="lead">
        How many children and young people aged 0 to 25 with special educational needs or disabilities in{" "}
        {areaName} are of each group. Beside these it shows who answers the survey and who does not.
      </p>
      <p>
        Use published or rounded figures, as of any recent day. Leave out what is not known, and every number
        under 10. Inspectors, the forum and the local area see them. A change undoes the lead’s confirmation.
      </p>
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, answered?.typed)} />
        {reachQuestions.map(({ name, heading, groups }) => (
          <fieldset className="totals-question" key={name}>
            <legend>{heading}</legend>
            <div className="totals-fields">
              {groups.map((group) => {
                const control = totalControl(group);
                return (
                  <TextField
                    key={control}
                    label={group.label}
                    name={control}
                    width={10}
                    inputMode="numeric"
                    autoComplete="off"
                    errorMessage={errors[control]}
                    defaultValue={typedOr(answered?.typed, control, String(savedTotals[keyOf(group)] ?? ""))}
                  />
                );
              })}
            </div>
          </fieldset>
        ))}
        <ButtonRow>
          <Button>Save the totals</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
