import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findEnteredResponse } from "#app/domain/paper/list-entered-responses.server.ts";
import { withdrawEnteredResponse } from "#app/domain/paper/withdraw-entered-response.server.ts";
import { heldWords } from "#app/domain/safeguarding-decisions/check-hold.server.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
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
  const { inspection } = await requireRole({ request, params, context }, "change", "entered-responses");
  const wanted = { inspectionId: inspection.id, responseId: readParam(params, "responseId") };
  const entered = await findEnteredResponse(context.db, wanted);
  if (!entered || entered.withdrawnAt !== null) throw notFound();
  return {
    back: paths.offlineResponses.list(inspection.id),
    areaName: inspection.areaName,
    number: entered.number,
    receivedText: `${formatMode(entered.mode)}, received at ${formatDateAndTime(entered.receivedAt)}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(
    { request, params, context },
    "change",
    "entered-responses",
  );
  await requireFreshSignIn({ request, context }, person);
  const isRequested = typedOr(typedIn(await readForm(request)), "asked") === "yes";
  const back = paths.offlineResponses.list(inspection.id);
  const outcome = await withdrawEnteredResponse(context.db, {
    inspectionId: inspection.id,
    responseId: readParam(params, "responseId"),
    isRequested,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "withdrawn":
      return redirect(`${paths.offlineResponses.list(inspection.id)}?withdrawn=${outcome.number}`);
    case "already-withdrawn":
      return redirect(back);
    case "too-late":
      return data(
        {
          held: undefined,
          general:
            "Counts have been released since the survey closed, so it can no longer be withdrawn here.",
        },
        { status: 422 },
      );
    case "held":
      return data({ held: heldWords.removal, general: undefined }, { status: 422 });
    case "no-such-response":
      throw notFound();
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Withdraw number ${loaded?.number ?? ""} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function WithdrawResponse() {
  const { back, number, receivedText } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={back}>Responses that did not come online</BackLink>}>
      <ErrorSummary errors={{ asked: answered?.held }} general={answered?.general} />
      <h1>Withdraw number {number}?</h1>
      <p className="lead">{receivedText}.</p>
      <p>
        Do this when the person asks for it, or when it should never have been entered. All that it says is
        erased for good and counts no more. That there was a response, and that you withdrew it, stays on
        record.
      </p>
      <Form>
        <Checkbox
          name="asked"
          label="The person asked for it to be withdrawn"
          errorMessage={answered?.held}
        />
        <ButtonRow>
          <Button kind="danger">Withdraw and erase it</Button>
          <a href={back}>Keep it</a>
        </ButtonRow>
      </Form>
    </Page>
  );
}
