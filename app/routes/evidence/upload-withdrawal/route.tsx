import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { reasonForm } from "#app/domain/evidence/evidence-forms.server.ts";
import { maxReasonLength } from "#app/domain/evidence/evidence-forms.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "evidence");
  const typed = typedIn(await readForm(request));
  const form = checkForm(typed, reasonForm);
  const uploadId = readParam(params, "uploadId");
  const outcome = await withdrawUpload(context.db, {
    inspectionId: inspection.id,
    uploadId,
    uploads: context.uploads,
    // Needed only where an inspector has read it; too long a one counts as none.
    reason: form.ok ? form.value.reason : "",
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-upload":
      throw notFound();
    case "reason-needed":
      return data(
        { typed, errors: { reason: form.ok ? "Say why" : (form.errors.reason ?? "Say why") } },
        { status: 422 },
      );
    case "requested":
    case "already-requested":
      return redirect(`${paths.evidence.upload(inspection.id, uploadId)}?said=asked`);
    case "withdrawn":
    case "already-withdrawn":
      return redirect(`${paths.evidence.upload(inspection.id, uploadId)}?said=withdrawn`);
  }
}

export const meta: MetaFunction = () => [{ title: "Withdraw evidence – Noonday" }];

/** Seen where no reason was given for what an inspector has read already. */
export default function EvidenceWithdrawal() {
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>Withdraw it</h1>
      <p>The inspectors are asked before it goes.</p>
      <Form>
        <TextArea
          label="Why do you want to withdraw it?"
          name="reason"
          rows={3}
          limit={maxReasonLength}
          defaultValue={typedOr(answered?.typed, "reason")}
          errorMessage={answered?.errors.reason}
        />
        <Button kind="danger">Ask the inspectors</Button>
      </Form>
    </Page>
  );
}
