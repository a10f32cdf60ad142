import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findOpenDeletion } from "#app/domain/deletion/ask-for-deletion.server.ts";
import { confirmDeletion } from "#app/domain/deletion/confirm-deletion.server.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
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
  const { inspection, person } = await requireRole(args, "change", "deletion");
  const { id: inspectionId, areaName } = inspection;
  const request = await findOpenDeletion(args.context.db, inspectionId);
  if (!request || request.askedBy === person.id)
    throw redirect(`${paths.keeping.overview(inspectionId)}${request ? "" : "?gone"}`);
  const askedText = `${request.askedByName} asked for it, ${formatDateAndTime(request.askedAt)}.`;
  return { inspectionId, areaName, deletionId: request.id, askedText };
}

/** The second of the two presses. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor, person } = await requireRole({ request, params, context }, "change", "deletion");
  await requireFreshSignIn({ request, context }, person);
  const typed = typedIn(await readForm(request));
  const outcome = await confirmDeletion(context.db, {
    ...{ inspectionId: inspection.id, deletionId: typedOr(typed, "deletion") },
    ...{ typedName: typedOr(typed, "name"), actor, now: context.receivedAt },
  });
  const refuse = (error: string) => data({ error, errors: {}, typed }, { status: 422 });
  switch (outcome.kind) {
    case "confirmed":
      return redirect(paths.keeping.certificate(inspection.id));
    case "changed-since":
      return redirect(`${paths.keeping.overview(inspection.id)}?gone`);
    case "own-request":
      return refuse("You asked for it. Another person has to confirm it.");
    case "asker-gone":
      return refuse(
        `${outcome.name}, who asked for it, has no part in this re-visit any more. Withdraw the request; somebody else can ask.`,
      );
    case "other-name": {
      const errors = { name: `Type the area’s name as it stands here: ${inspection.areaName}` };
      return data({ error: undefined, errors, typed }, { status: 422 });
    }
    case "refused":
      return refuse(outcome.obstacles.map(describeObstacle).join(" "));
  }
}

export const handle = keepingCrumbs("Confirm the deletion");

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Confirm the deletion – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function DeletionConfirmation() {
  const { inspectionId, areaName, deletionId, askedText } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string> = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary errors={errors} general={answered?.error} />
      <h1>{`Delete everything of ${areaName}?`}</h1>
      <p className="lead">{`${askedText} You are the second person.`}</p>
      <DeletionScope areaName={areaName} />
      <Form>
        <input type="hidden" name="deletion" value={deletionId} />
        <TextField
          label={`Type the area’s name: ${areaName}`}
          name="name"
          width={20}
          autoComplete="off"
          spellCheck={false}
          defaultValue={typedOr(answered?.typed, "name")}
          errorMessage={errors.name}
        />
        <ButtonRow>
          <Button kind="danger">Delete everything</Button>
          <ButtonLink kind="quiet" href={paths.keeping.overview(inspectionId)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
