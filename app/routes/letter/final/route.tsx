import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { lookForObstacles } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { finishLetter, listFinishProblems } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { notFound } from "#app/http/not-found.ts";
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
import { LetterText } from "../parts/letter-text.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const now = args.context.receivedAt;
  const letter = await findLetter(args.context.db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  const obstaclesTo = await lookForObstacles(args.context, { inspectionId: inspection.id, now });
  return {
    back: paths.letter.overview(inspection.id),
    content: letter.content,
    reasons: letter.final
      ? ["It is final already."]
      : [...listFinishProblems(letter, now), ...(await obstaclesTo(args.context.db, letter, "final"))],
    mayFinish: may(role, "change", "letter-steps"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "letter-steps");
  const now = args.context.receivedAt;
  const finished = await finishLetter(args.context, { inspectionId: inspection.id, actor, now });
  switch (finished.kind) {
    case "no-letter":
      throw notFound();
    case "not-yet":
      return data({ errors: { none: finished.reasons.join(" ") } }, { status: 422 });
    case "final":
      return redirect(`${paths.letter.overview(inspection.id)}?final`);
  }
}

export const meta: MetaFunction = () => [{ title: "Make the letter final – Noonday" }];

export default function FinalLetter() {
  const { back, content, reasons, mayFinish } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={back}>The letter</BackLink>}>
      <ErrorSummary errors={{}} general={answered?.errors.none} />
      <h1>Make the letter final</h1>
      <p className="lead">
        These words then stand. Nobody changes them, nor what was judged, unless the lead inspector reopens
        the letter.
      </p>
      {reasons.length > 0 ? (
        <Banner kind="warning" title="It cannot be final now">
          <ul>
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      <LetterText content={content} />
      {mayFinish && reasons.length === 0 ? (
        <Form>
          <Button>Make it final</Button>
        </Form>
      ) : null}
    </Page>
  );
}
