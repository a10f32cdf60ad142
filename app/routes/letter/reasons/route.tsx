import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { findOpenObstacles, readLetterFacts } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { letterReasonForm, recordLetterReason } from "#app/domain/letter-checks/record-reason.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { maxCommentLength } from "#app/domain/letters/letter.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const about = { inspectionId: inspection.id, now: args.context.receivedAt };
  const letter = await findLetter(args.context.db, about);
  if (!letter) throw notFound();
  const facts = await readLetterFacts(args.context, about);
  const open = await findOpenObstacles(args.context.db, letter, facts);
  const search = new URL(args.request.url).searchParams;
  const obstacle = open.find(
    ({ reasonFor }) =>
      reasonFor?.about === search.get("about") && reasonFor.subject === search.get("subject"),
  );
  return {
    back: paths.letter.overview(inspection.id),
    obstacle: obstacle ?? null,
    mayRecord: may(role, "change", "letter-steps"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const form = await parseForm(args.request, letterReasonForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const now = args.context.receivedAt;
  const reason = { inspectionId: inspection.id, ...form.value, actor, now };
  const recorded = await recordLetterReason(args.context, reason);
  switch (recorded.kind) {
    case "recorded":
      return redirect(`${paths.letter.overview(inspection.id)}?reason-recorded`);
    case "not-found":
      return data(
        {
          errors: { reason: "This does not hold the letter any more. Go back to see what does." },
          typed: form.typed,
        },
        { status: 422 },
      );
  }
}

export const meta: MetaFunction = () => [{ title: "Why the letter may leave – Noonday" }];

export default function LetterReason() {
  const { back, obstacle, mayRecord } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Why the letter may leave</h1>
      {obstacle === null ? <p>This does not hold the letter any more.</p> : <p>{obstacle.words}</p>}
      {obstacle?.sentence ? <p className="soft">{`“${obstacle.sentence}”`}</p> : null}
      {obstacle?.reasonFor && mayRecord ? (
        <Form>
          <input type="hidden" name="about" value={obstacle.reasonFor.about} />
          <input type="hidden" name="subject" value={obstacle.reasonFor.subject} />
          <TextArea
            label="Reason"
            description={
              obstacle.reasonFor.about === "small-number"
                ? "Only where the sentence counts nobody who responded, such as schools that were visited. It stays on record."
                : "It stays on record."
            }
            name="reason"
            rows={3}
            limit={maxCommentLength}
            defaultValue={typedOr(answered?.typed, "reason")}
            errorMessage={errors.reason}
          />
          <Button>Record the reason</Button>
        </Form>
      ) : null}
    </Page>
  );
}
