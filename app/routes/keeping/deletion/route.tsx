import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { askForDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
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
import { DeletionScope } from "../parts/deletion-scope.tsx";
import { describeObstacle } from "../parts/describe-obstacle.ts";
import { keepingCrumbs } from "../parts/keeping-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "deletion");
  return { inspectionId: inspection.id, areaName: inspection.areaName };
}

/** The first of the two presses. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor, person } = await requireRole(args, "change", "deletion");
  await requireFreshSignIn(args, person);
  const { db, receivedAt: now } = args.context;
  const outcome = await askForDeletion(db, { inspectionId: inspection.id, actor, now });
  switch (outcome.kind) {
    case "asked":
      return redirect(`${paths.keeping.overview(inspection.id)}?asked`);
    case "asked-before":
      return redirect(`${paths.keeping.overview(inspection.id)}?gone`);
    case "refused":
      return data({ error: outcome.obstacles.map(describeObstacle).join(" ") }, { status: 422 });
  }
}

export const handle = keepingCrumbs("Ask for deletion");

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Ask for deletion – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Deletion() {
  const { inspectionId, areaName } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>{`Delete everything of ${areaName}?`}</h1>
      <p className="lead">
        You ask for it. Nothing goes before another lead inspector or quality assurance confirms it.
      </p>
      <DeletionScope areaName={areaName} />
      <Form>
        <ButtonRow>
          <Button kind="danger">Ask for everything to be deleted</Button>
          <ButtonLink kind="quiet" href={paths.keeping.overview(inspectionId)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
