import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { findProgress } from "#app/domain/progress/find-progress.server.ts";
import { recordDifference } from "#app/domain/progress/judge-progress.server.ts";
import { maxReasonLength } from "#app/domain/progress/progress.ts";
import { differenceForm } from "#app/domain/progress/progress-form.server.ts";
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
  const { inspection } = await requireRole(args, "change", "judgement-differences");
  const { db } = args.context;
  const focusArea = (await listFocusAreas(db, inspection.id)).find(
    ({ id }) => id === args.params.focusAreaId,
  );
  if (!focusArea) throw notFound();
  const progress = await findProgress(db, { inspectionId: inspection.id, focusAreaId: focusArea.id });
  return {
    back: paths.findings.judgement(inspection.id, focusArea.id),
    shortName: focusArea.shortName,
    progress: viewProgress(progress),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "judgement-differences");
  const focusAreaId = readParam(args.params, "focusAreaId");
  const form = await parseForm(args.request, differenceForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const recorded = await recordDifference(args.context.db, {
    inspectionId: inspection.id,
    focusAreaId,
    sufficient: form.value.decision,
    words: form.value.difference,
    actor,
    now: args.context.receivedAt,
  });
  if (recorded.kind === "no-such-focus-area") throw notFound();
  if (recorded.kind === "recorded") {
    return redirect(`${paths.findings.judgement(inspection.id, focusAreaId)}?saved`);
  }
  const decision =
    recorded.kind === "no-difference"
      ? "The two judgements do not differ now."
      : "The letter is final: nothing can be decided again.";
  return data({ errors: { decision }, typed: form.typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `How the inspectors differ: ${loaded?.shortName ?? "focus area"} – Noonday` },
];

export default function InspectorsDiffer() {
  const { back, shortName, progress } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>{`Judgement: ${shortName}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>How the inspectors differ</h1>
      <ProgressSummary progress={progress} />
      <Form>
        <RadioGroup
          label="What is the letter to say?"
          name="decision"
          options={[
            { value: "sufficient", label: "Sufficient progress" },
            { value: "not-sufficient", label: "Not sufficient progress" },
          ]}
          defaultValue={typedOr(answered?.typed, "decision")}
          errorMessage={errors.decision}
        />
        <TextArea
          label="How you differ, and why the letter says this"
          description="It is kept with the judgements. It holds until one of you judges again."
          name="difference"
          rows={5}
          limit={maxReasonLength}
          defaultValue={typedOr(answered?.typed, "difference")}
          errorMessage={errors.difference}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  );
}
