import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { Timeline } from "#app/components/timeline.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { isLetterSettled } from "#app/domain/letter-status/find-letter-state.server.ts";
import { findProgress } from "#app/domain/progress/find-progress.server.ts";
import { judgeProgress } from "#app/domain/progress/judge-progress.server.ts";
import { describeProgress, maxReasonLength } from "#app/domain/progress/progress.ts";
import { judgementForm } from "#app/domain/progress/progress-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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
import { ProgressSummary } from "../parts/progress-summary.tsx";
import { viewProgress } from "../parts/view-progress.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "judgements");
  const { db } = args.context;
  const focusArea = (await listFocusAreas(db, inspection.id)).find(
    ({ id }) => id === args.params.focusAreaId,
  );
  if (!focusArea) throw notFound();
  const progress = await findProgress(db, { inspectionId: inspection.id, focusAreaId: focusArea.id });
  const settled = await isLetterSettled(db, inspection.id);
  const personJudgement = role === "lead-inspector" ? progress.lead : progress.cqc;
  const when = (at: Temporal.Instant, name: string) => `${formatDateAndTime(at)}, ${name}`;
  return {
    inspectionId: inspection.id,
    focusAreaId: focusArea.id,
    shortName: focusArea.shortName,
    fullText: focusArea.fullText,
    settled,
    mayJudge: may(role, "change", "judgements") && !settled,
    maySettle: may(role, "change", "judgement-differences") && !settled,
    personJudgement: personJudgement && {
      progress: personJudgement.sufficient ? "sufficient" : "not-sufficient",
      reason: personJudgement.reason,
    },
    progress: viewProgress(progress),
    saved: new URL(args.request.url).searchParams.has("saved"),
    history: [
      ...progress.judgements.map((one) => ({
        at: one.judgedAt,
        key: one.id,
        when: `${when(one.judgedAt, one.judgedByName)}, ${roleNames[one.role]}`,
        title: `${describeProgress(one.sufficient)}: ${one.reason}`,
      })),
      ...progress.differences.map((one) => ({
        at: one.recordedAt,
        key: one.id,
        when: when(one.recordedAt, one.recordedByName),
        title: `How they differ; the letter says ${describeProgress(one.sufficient).toLowerCase()}: ${one.words}`,
      })),
    ]
      .toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))
      .map(({ at: _, ...entry }) => entry),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "judgements");
  const focusAreaId = readParam(args.params, "focusAreaId");
  const form = await parseForm(args.request, judgementForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const judged = await judgeProgress(args.context.db, {
    inspectionId: inspection.id,
    focusAreaId,
    sufficient: form.value.progress,
    reason: form.value.reason,
    actor,
    now: args.context.receivedAt,
  });
  switch (judged.kind) {
    case "no-such-focus-area":
      throw notFound();
    case "letter-is-final":
      return data(
        { errors: { progress: "The letter is final: nothing can be judged again." }, typed: form.typed },
        { status: 422 },
      );
    case "judged":
      return redirect(`${paths.findings.judgement(inspection.id, focusAreaId)}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Judgement: ${loaded?.shortName ?? "focus area"} – Noonday` },
];

export default function Judgement() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const {
    inspectionId,
    focusAreaId,
    shortName,
    fullText,
    mayJudge,
    maySettle,
    personJudgement,
    progress,
    history,
  } = loaded;
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page
      width="work"
      before={<BackLink href={paths.findings.board(inspectionId, focusAreaId)}>{shortName}</BackLink>}
    >
      <ErrorSummary errors={errors} />
      {loaded.saved && !answered ? (
        <Banner kind="success" announce>
          <p>Your judgement is saved.</p>
        </Banner>
      ) : null}
      <h1>{`Has progress been sufficient? ${shortName}`}</h1>
      <p className="lead">{fullText}</p>
      {loaded.settled ? (
        <Banner>
          <p>The letter is final, so this stands as it is.</p>
        </Banner>
      ) : null}
      <ProgressSummary progress={progress} />
      {maySettle && progress.status === "differ" ? (
        <Banner kind="warning" title="You and the CQC inspector differ">
          <p>Talk it over. If you still differ, record how, and what the letter is to say.</p>
          <ButtonLink href={paths.findings.difference(inspectionId, focusAreaId)} kind="secondary">
            Record how you differ
          </ButtonLink>
        </Banner>
      ) : null}
      {mayJudge ? (
        <Form>
          <h2>{personJudgement ? "Your judgement" : "Judge it"}</h2>
          <RadioGroup
            label="Has the area made sufficient progress?"
            name="progress"
            options={[
              { value: "sufficient", label: "Yes, sufficient progress" },
              { value: "not-sufficient", label: "No, not sufficient" },
            ]}
            defaultValue={typedOr(answered?.typed, "progress", personJudgement?.progress ?? "")}
            errorMessage={errors.progress}
          />
          <TextArea
            label="Why"
            description="Leaders are told the reasons. What you judged before stays in the history."
            name="reason"
            rows={4}
            limit={maxReasonLength}
            defaultValue={typedOr(answered?.typed, "reason", personJudgement?.reason ?? "")}
            errorMessage={errors.reason}
          />
          <Button>Save</Button>
        </Form>
      ) : null}
      {history.length === 0 ? null : (
        <>
          <h2>History</h2>
          <Timeline label="Judgements" entries={history} />
        </>
      )}
    </Page>
  );
}
