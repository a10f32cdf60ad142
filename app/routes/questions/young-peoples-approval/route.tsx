import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import { approveYoungPeoplesSet } from "#app/domain/approvals/approve-young-peoples-set.server.ts";
import { checkYoungPeoplesSet } from "#app/domain/approvals/check-young-peoples-set.server.ts";
import { listYoungPeoplesApprovals } from "#app/domain/approvals/list-approvals.server.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findLostFields } from "#app/domain/text/text-field.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

const maxRemarkLength = 2000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "question-approval",
  );
  const check = await checkYoungPeoplesSet(context.db, inspection.id);
  const approvals = await listYoungPeoplesApprovals(context.db, inspection.id);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayApprove: mayStill("question-approval"),
    done: new URL(request.url).searchParams.get("done"),
    questions: check.questions.map(({ updatedAt: _, createdBy: __, ...question }) => question),
    without: check.withoutQuestion.map(({ shortName }) => shortName),
    isTooLarge: check.isTooLarge,
    unansweredComments: check.unansweredComments,
    groups: check.groups.map(({ organisation, finishedAt }) => ({
      organisation,
      finishedText: finishedAt ? formatDateAndTime(finishedAt) : null,
    })),
    sharedText: check.share ? formatDateAndTime(check.share.sharedAt) : null,
    changedSinceShare: check.changedSinceShare,
    lastNumber: check.last?.number ?? 0,
    hasSomethingToApprove: check.questions.length > 0 && (check.last === null || check.changedSinceApproval),
    seen: check.seen,
    approvals: approvals.map(({ id, number, approvedAt, approvedByName, unanswered, remark, questions }) => ({
      ...{ id, number, remark, questions },
      approvedText: formatDateAndTime(approvedAt),
      by: approvedByName,
      unansweredText: formatList(unanswered),
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
  const refuse = (errors: Record<string, string>) => data({ typed, errors }, { status: 422 });
  const lost = findLostFields(typed, ["remark"]);
  if (Object.keys(lost).length > 0) return refuse(lost);
  if (remark.length > maxRemarkLength)
    return refuse({ remark: `Keep the note under ${maxRemarkLength} characters.` });
  const approved = await approveYoungPeoplesSet(context.db, {
    inspectionId: inspection.id,
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
    case "set-too-large":
      return refuse({ none: "There are more than six questions. Remove some, then approve." });
    case "changed-meanwhile":
      return refuse({ none: "Somebody changed the questions while you looked. Read them again below." });
    case "focus-areas-without-question":
      return refuse({ without: "Tick this if they need not be asked about them, or add a question." });
    case "approved":
      return redirect(withQuery(paths.questions.youngPeoplesApproval(inspection.id), { done: "approved" }));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Approve the questions for young people – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function ApproveYoungPeoplesQuestions() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { none, ...errors } = answer?.errors ?? {};
  const list = withQuery(paths.questions.list(view.inspectionId), { audience: "young-people" });
  return (
    <Page width="work" before={<BackLink href={list}>Questions: Young people</BackLink>}>
      <ErrorSummary errors={errors} general={none} />
      {view.done === "approved" && !answer ? (
        <Banner kind="success" announce>
          Approved. Discussions are recorded against this set from now on.
        </Banner>
      ) : null}
      <h1>{view.mayApprove ? "Approve the questions for young people" : "Approvals"}</h1>
      <SealedNotice />
      {view.questions.length === 0 ? (
        <p>
          There is no question for young people yet. <a href={list}>Write some first</a>.
        </p>
      ) : !view.hasSomethingToApprove ? (
        <p>Version {view.lastNumber} is what young people are asked. Nothing has changed since.</p>
      ) : view.mayApprove ? (
        <ApprovalForm view={view} typed={answer?.typed} errors={errors} />
      ) : (
        <p>{view.lastNumber > 0 ? "Changed questions wait for the lead’s approval." : "Not approved yet."}</p>
      )}
      {view.approvals.length > 0 ? (
        <section className="section">
          <h2>Approved so far</h2>
          <p>
            <a href={paths.youngPeople.cards(view.inspectionId)}>Print the cards of what is asked now</a>
          </p>
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

type ApprovalFormProps = {
  view: ReturnType<typeof useLoaderData<typeof loader>>;
  typed: Record<string, string[]> | undefined;
  errors: Record<string, string>;
};

/** What a lead should have seen, and then one button. */
function ApprovalForm({ view, typed, errors }: ApprovalFormProps) {
  return (
    <>
      <p className="lead">
        {questionMessages.t("approval.young-people", {
          count: view.questions.length,
          version: view.lastNumber + 1,
        })}
      </p>
      {view.questions.map((question) => (
        <YoungPeoplesQuestion key={question.id} question={question} name={`read-${question.id}`} />
      ))}
      <h2>Before you approve</h2>
      <ul>
        <li>{view.sharedText ? `Shared at ${view.sharedText}.` : "The questions were never shared."}</li>
        {view.groups.map(({ organisation, finishedText }) => (
          <li key={organisation}>
            {organisation}:{" "}
            {finishedText
              ? `finished at ${finishedText}`
              : "has not answered. You can approve all the same; that is recorded"}
            .
          </li>
        ))}
        {view.groups.length === 0 ? <li>No young people’s group has joined this re-visit.</li> : null}
        {view.sharedText && view.changedSinceShare ? (
          <li>Questions have changed since they were shared.</li>
        ) : null}
        <li>
          {view.unansweredComments > 0 ? (
            <a href={withQuery(paths.reviews.comments(view.inspectionId), { audience: "young-people" })}>
              {questionMessages.t("comments.unanswered", { count: view.unansweredComments })}
            </a>
          ) : (
            "No comment waits for an answer."
          )}
        </li>
        {view.isTooLarge ? <li>There are more than six. Remove some first.</li> : null}
      </ul>
      <Form>
        <input type="hidden" name="seen" value={view.seen} />
        {view.without.length > 0 ? (
          <Checkbox
            label={`Young people will not be asked about: ${view.without.join("; ")}`}
            name="without"
            errorMessage={errors.without}
            defaultChecked={typedOr(typed, "without") === "yes"}
          />
        ) : null}
        <TextArea
          label="A note to keep with the approval"
          name="remark"
          isOptional
          rows={2}
          errorMessage={errors.remark}
          defaultValue={typedOr(typed, "remark")}
        />
        <ButtonRow>
          <Button>Approve version {view.lastNumber + 1}</Button>
        </ButtonRow>
      </Form>
    </>
  );
}
