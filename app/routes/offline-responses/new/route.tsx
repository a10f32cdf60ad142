import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { findApprovalById } from "#app/domain/approvals/find-approved-set.server.ts";
import { listApprovals } from "#app/domain/approvals/list-approvals.server.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { notOnlineStatement } from "#app/domain/paper/english-paper-statement.ts";
import { enterResponse } from "#app/domain/paper/enter-response.server.ts";
import { findEntryEnd } from "#app/domain/paper/find-entry-end.server.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { EntryForm } from "../parts/entry-form.tsx";
import { describeRefusal, readEntry } from "../parts/read-entry.server.ts";
import { formatSurveyWindow, viewParts } from "../parts/view-parts.ts";
import { hiddenShape } from "./form.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "entered-responses");
  const { db } = context;
  const [survey, approvals] = await Promise.all([
    findSurveyOfInspection(db, inspection.id),
    listApprovals(db, inspection.id),
  ]);
  const asked = new URL(request.url).searchParams.get("questions");
  const approval = approvals.find(({ number }) => String(number) === asked) ?? approvals[0];
  const back = paths.offlineResponses.list(inspection.id);
  const begun = survey !== null && Temporal.Instant.compare(context.receivedAt, survey.opensAt) >= 0;
  if (!survey || !approval || !begun || (await findEntryEnd(db, survey))) throw redirect(back);
  const set = await findApprovalById(db, { inspectionId: inspection.id, approvalId: approval.id });
  if (!set) throw notFound();
  return {
    back,
    areaName: inspection.areaName,
    id: makeId(),
    approvalId: approval.id,
    number: approval.number,
    others: approvals.map(({ number }) => number).filter((number) => number !== approval.number),
    statement: notOnlineStatement(survey),
    surveyWindowText: formatSurveyWindow(survey),
    today: dateInLondon(context.receivedAt).toString(),
    parts: viewParts(set),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "entered-responses",
  );
  const typed = typedIn(await readCompleteForm(request));
  const hidden = hiddenShape.safeParse({
    entry: typedOr(typed, "entry"),
    approval: typedOr(typed, "approval"),
  });
  if (!hidden.success) throw notFound();
  const { entry: id, approval: approvalId } = hidden.data;
  const set = await findApprovalById(context.db, { inspectionId: inspection.id, approvalId });
  if (!set) throw notFound();
  const read = readEntry(typed, set.questions);
  if (!read.ok) return again({ errors: read.errors }, typed);
  const outcome = await enterResponse(context.db, {
    inspectionId: inspection.id,
    id,
    approvalId,
    entry: read.entry,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "entered":
    case "already-entered":
      return redirect(`${paths.offlineResponses.list(inspection.id)}?entered=${outcome.number}`);
    case "other-entered":
      return again(
        {
          errors: {},
          general: `This page has entered number ${outcome.number} already. If this is another response, enter it now.`,
        },
        { ...typed, entry: [makeId()] },
      );
    default:
      return again(describeRefusal(outcome, await findSurveyOfInspection(context.db, inspection.id)), typed);
  }
}

function again(refusal: { errors: FieldErrors; general?: string }, typed: Typed) {
  return data({ errors: refusal.errors, general: refusal.general, typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Enter a response – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function EnterResponse() {
  const { back, id, approvalId, number, others, statement, surveyWindowText, today, parts } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed: Typed = answered?.typed ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>Responses that did not come online</BackLink>}>
      <ErrorSummary errors={errors} general={answered?.general} />
      <h1>Enter a response</h1>
      <p className="lead">
        One form, call or email. Nothing about who the person is: no name, address or number.
      </p>
      {others.length > 0 ? (
        <p>
          These are the questions approved as number {number}. On a paper form the number stands on the first
          page:{" "}
          {others.map((other) => (
            <a key={other} href={`?questions=${other}`}>
              enter one of number {other}{" "}
            </a>
          ))}
        </p>
      ) : null}
      <EntryForm
        values={typed}
        errors={errors}
        parts={parts}
        statement={statement}
        surveyWindowText={surveyWindowText}
        today={today}
        created={{
          entryId: typed.entry?.[0] ?? id,
          approvalId: typed.approval?.[0] ?? approvalId,
        }}
        button="Enter this response"
      />
    </Page>
  );
}
