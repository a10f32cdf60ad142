import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { approveQuestions } from "#app/domain/approvals/approve-questions.server.ts";
import { checkApproval, mayMeanTheSame } from "#app/domain/approvals/check-approval.server.ts";
import { listApprovals } from "#app/domain/approvals/list-approvals.server.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { describeAskedOf } from "#app/domain/questions/describe-condition.ts";
import { groupByFocusArea } from "#app/domain/questions/group-by-focus-area.ts";
import { findLostFields } from "#app/domain/text/text-field.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { ApprovalForm } from "./approval-form.tsx";

const maxRemarkLength = 2000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "question-approval",
  );
  const check = await checkApproval(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const approvals = await listApprovals(context.db, inspection.id);
  const differs = check.added.length + check.changed.length + check.removed.length > 0 || check.moved;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayApprove: mayStill("question-approval"),
    done: new URL(request.url).searchParams.get("done"),
    total: check.questions.length,
    groups: groupByFocusArea(check.focusAreas, check.questions, { once: true }).map(
      ({ focusArea, questions }) => ({
        id: focusArea.id,
        shortName: focusArea.shortName,
        questions: questions.map(({ updatedAt: _, ...question }) => ({
          ...question,
          askedOfText: describeAskedOf(question, check.questions),
        })),
      }),
    ),
    conditionProblems: check.conditionProblems,
    without: check.withoutQuestion.map(({ shortName }) => shortName),
    unansweredComments: check.unansweredComments,
    forums: check.forums.map(({ organisation, finishedAt }) => ({
      organisation,
      finishedText: finishedAt ? formatDateAndTime(finishedAt) : null,
    })),
    share: check.share
      ? {
          number: check.share.number,
          answerByText: check.share.answerBy
            ? formatDate(Temporal.PlainDate.from(check.share.answerBy))
            : null,
        }
      : null,
    changedSinceShare: check.changedSinceShare,
    survey: check.survey,
    lastNumber: check.last?.number ?? 0,
    somethingToApprove: check.questions.length > 0 && (check.last === null || differs),
    added: check.added.map(({ id, text }) => ({ id, text })),
    removed: check.removed.map(({ id, text }) => ({ id, text })),
    moved: check.moved,
    changed: check.changed.map((changed) => ({
      id: changed.after.id,
      before: { ...changed.before, askedOfText: describeAskedOf(changed.before, check.questions) },
      after: { ...changed.after, askedOfText: describeAskedOf(changed.after, check.questions) },
      separateReason: changed.countingProblem,
      inDoubt: mayMeanTheSame(changed),
    })),
    seen: check.seen,
    approvals: approvals.map(({ id, number, approvedAt, approvedByName, unanswered, remark, questions }) => ({
      id,
      number,
      approvedText: formatDateAndTime(approvedAt),
      by: approvedByName,
      unansweredText: formatList(unanswered),
      remark,
      questions,
    })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "question-approval",
  );
  const typed = typedIn(await readForm(request));
  const remark = typedOr(typed, "remark");
  const refuse = (errors: Record<string, string>, reread = false) => {
    // The set has changed: what was ticked about the one before must be looked at again.
    const kept = reread ? { remark: [remark] } : typed;
    return data({ typed: kept, errors }, { status: 422 });
  };
  const lost = findLostFields(typed, ["remark"]);
  if (Object.keys(lost).length > 0) return refuse(lost);
  if (remark.length > maxRemarkLength)
    return refuse({ remark: `Keep the note under ${maxRemarkLength} characters.` });
  const sameMeaning = Object.entries(typed).flatMap(([name, values]) =>
    name.startsWith("meaning-") && values[0] === "same" ? [name.slice("meaning-".length)] : [],
  );
  const approved = await approveQuestions(context.db, {
    inspectionId: inspection.id,
    sameMeaning,
    withoutQuestionAccepted: typedOr(typed, "without") === "yes",
    remark,
    seen: typedOr(typed, "seen"),
    actor,
    now: context.receivedAt,
  });
  switch (approved.kind) {
    case "no-questions":
      return refuse({ none: "There is no question to approve yet." });
    case "nothing-changed":
      return refuse({ none: "Nothing has changed since the last approval." });
    case "survey-closed":
      return refuse({ none: "The survey has closed, so nobody would be asked these questions." });
    case "changed-meanwhile":
      return refuse(
        { none: "Somebody changed the questions while you looked. Read them again below." },
        true,
      );
    case "conditions-broken":
      return refuse({
        none: `Nothing was approved: ${formatList(approved.texts.map((text) => `“${text}”`))} could never be asked. What to do stands below.`,
      });
    case "focus-areas-without-question":
      return refuse({ without: "Tick this if parents need not be asked about them, or add a question." });
    case "approved":
      return redirect(`${paths.questions.approval(inspection.id)}?done=approved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Approve the questions – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Approve() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { none, ...fieldErrors } = answer?.errors ?? {};
  const askedText = view.survey === "open" ? "are asked" : "will be asked";
  return (
    <Page
      width="work"
      before={<BackLink href={paths.questions.list(view.inspectionId)}>Questions: Parents’ survey</BackLink>}
    >
      <ErrorSummary errors={fieldErrors} general={none} />
      {view.done === "approved" && !answer ? (
        <Banner kind="success" announce>
          Approved. This is what parents {askedText}.
        </Banner>
      ) : null}
      <h1>{view.mayApprove ? "Approve the questions" : "Approvals"}</h1>
      <SealedNotice />
      {view.survey === "closed" ? (
        <p>The survey has closed, so its questions stay as they were.</p>
      ) : view.total === 0 ? (
        <p>
          There is no question for parents yet.{" "}
          <a href={paths.questions.list(view.inspectionId)}>Write some first</a>.
        </p>
      ) : !view.somethingToApprove ? (
        <p>
          Version {view.lastNumber} is what parents {askedText}. Nothing has changed since it was approved.
        </p>
      ) : view.mayApprove ? (
        <ApprovalForm view={view} inspectionId={view.inspectionId} answer={answer} errors={fieldErrors} />
      ) : (
        <p>{view.lastNumber > 0 ? "Changed questions wait for the lead’s approval." : "Not approved yet."}</p>
      )}
      {view.approvals.length > 0 ? (
        <section className="section">
          <h2>Approved so far</h2>
          <Timeline
            label="Approvals"
            entries={view.approvals.map((approval, index) => ({
              key: approval.id,
              when: approval.approvedText,
              title: questionMessages.t("approval.version", {
                version: approval.number,
                count: approval.questions,
              }),
              state: index === 0 ? "now" : "past",
              children: (
                <>
                  <p>By {approval.by}.</p>
                  {approval.unansweredText ? (
                    <p>Not answered when it was approved: {approval.unansweredText}.</p>
                  ) : null}
                  {approval.remark ? <p>{approval.remark}</p> : null}
                </>
              ),
            }))}
          />
        </section>
      ) : null}
    </Page>
  );
}
