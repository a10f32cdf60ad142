import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { reopenLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
import { reopeningForm } from "#app/domain/letters/letter-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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

const notFinalMessage = "The letter is not final: it can be changed where it stands.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const letter = await findLetter(db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  return {
    back: paths.letter.overview(inspection.id),
    refusal: letter.final ? null : notFinalMessage,
    isPublished: letter.publication !== null,
    mayReopen: may(role, "change", "letter-steps"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const form = await parseForm(args.request, reopeningForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { db, receivedAt: now } = args.context;
  const reopened = await reopenLetter(db, { inspectionId: inspection.id, ...form.value, actor, now });
  if (reopened.kind === "reopened") return redirect(`${paths.letter.overview(inspection.id)}?reopened`);
  return data({ errors: { reason: notFinalMessage }, typed: form.typed }, { status: 422 });
}

export const meta: MetaFunction = () => [{ title: "Reopen the final letter – Noonday" }];

export default function ReopenLetter() {
  const { back, refusal, isPublished, mayReopen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Reopen the final letter</h1>
      <p className="lead">
        It goes back to where it was before it was final: its words and judgements can be changed, and it is
        made final again. The edition that was final is kept.
        {isPublished
          ? " Everybody goes on reading the published one until the corrected one is published in its place."
          : ""}
      </p>
      {refusal === null ? null : (
        <Banner kind="warning">
          <p>{refusal}</p>
        </Banner>
      )}
      {refusal === null && mayReopen ? (
        <Form>
          <TextArea
            label="Why it is reopened"
            description="It stays on record, with your name. Do not write what a family said, or who they are."
            name="reason"
            rows={3}
            limit={maxCommentLength}
            defaultValue={typedOr(answered?.typed, "reason", "")}
            errorMessage={errors.reason}
          />
          <Button>Reopen the letter</Button>
        </Form>
      ) : null}
      {refusal === null && !mayReopen ? <p>The lead inspector can reopen it.</p> : null}
    </Page>
  );
}
