import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { addDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
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
import { DetailsForm } from "../parts/details-form.tsx";
import { parseDetails } from "../parts/parse-details.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "young-peoples-views");
  return { areaName: inspection.areaName, inspectionId: inspection.id, dayOne: inspection.dayOne };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const parsed = await parseDetails(request);
  if (!parsed.ok) return data({ ...parsed, names: [] }, { status: 422 });
  const { details, notNames, typed } = parsed;
  const input = { inspectionId: inspection.id, details, notNames, actor, now: context.receivedAt };
  const added = await addDiscussion(context.db, input);
  if (added.kind === "possible-names") {
    const names = added.names.map(({ words }) => words);
    return data({ typed, notNames, errors: {}, names }, { status: 422 });
  }
  return redirect(paths.youngPeople.participants(inspection.id, added.discussionId));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Add a discussion – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function NewDiscussion() {
  const { inspectionId, dayOne } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people’s views</BackLink>}
    >
      <DetailsForm title="Add a discussion" button="Continue" startsAt={dayOne} answer={answer} />
    </Page>
  );
}
