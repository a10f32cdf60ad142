import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { withdrawalAnswerForm } from "#app/domain/evidence/evidence-forms.server.ts";
import { maxReasonLength } from "#app/domain/evidence/evidence-forms.ts";
import { heldWords } from "#app/domain/safeguarding-decisions/check-hold.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(
    { request, params, context },
    "change",
    "evidence-withdrawals",
  );
  await requireFreshSignIn({ request, context }, person);
  const form = await parseForm(request, withdrawalAnswerForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const uploadId = readParam(params, "uploadId");
  const uploadPath = paths.evidence.upload(inspection.id, uploadId);
  const outcome = await answerWithdrawal(context, {
    inspectionId: inspection.id,
    uploadId,
    uploads: context.uploads,
    withdraw: form.value.withdraw === "yes",
    answer: form.value.answer,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-upload":
      throw notFound();
    case "not-releasable": {
      const errors: Record<string, string> = { answer: leavingProblemWords[outcome.why] };
      return data({ errors, typed: form.typed }, { status: 422 });
    }
    case "held": {
      const errors: Record<string, string> = { withdraw: heldWords.document };
      return data({ errors, typed: form.typed }, { status: 422 });
    }
    case "nothing-asked":
      return redirect(uploadPath);
    case "withdrawn":
    case "kept":
      return redirect(`${paths.evidence.upload(inspection.id, uploadId)}?said=${outcome.kind}`);
  }
}

export const meta: MetaFunction = () => [{ title: "Answer – Evidence – Noonday" }];

/** Seen where the answer could not be taken as it was. */
export default function AnswerWithdrawal() {
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Answer its sender</h1>
      <Form>
        <RadioGroup
          label="May it be withdrawn?"
          name="withdraw"
          options={[
            { value: "yes", label: "Yes", hint: "The file and its text are erased." },
            { value: "no", label: "No, it stays evidence" },
          ]}
          defaultValue={typedOr(answered?.typed, "withdraw")}
          errorMessage={errors.withdraw}
        />
        <TextArea
          label="What to answer"
          name="answer"
          rows={3}
          limit={maxReasonLength}
          isOptional
          defaultValue={typedOr(answered?.typed, "answer")}
          errorMessage={errors.answer}
        />
        <Button>Answer</Button>
      </Form>
    </Page>
  );
}
