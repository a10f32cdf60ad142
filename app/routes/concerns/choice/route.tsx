import { Page } from "#app/components/page.tsx";
import { listInspectionsOfPerson } from "#app/domain/inspections/list-inspections-of-person.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { CallFirst } from "../parts/call-first.tsx";

/** Of which re-visit the concern is: asked only of those who have a part in several. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const inspections = await listInspectionsOfPerson(context.db, {
    personId: person.id,
    now: context.receivedAt,
  });
  const [only, ...others] = inspections;
  if (only && others.length === 0) throw redirect(paths.concerns.new(only.id));
  return { inspections: inspections.map(({ id, areaName }) => ({ id, areaName })) };
}

export const meta: MetaFunction = () => [{ title: "Write down a concern – Noonday" }];

export default function ConcernChoice() {
  const { inspections } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Write down a concern</h1>
      <CallFirst />
      {inspections.length === 0 ? (
        <p>You have no part in a re-visit, so there is nobody here to pass it on to.</p>
      ) : (
        <>
          <h2>Which re-visit is it about?</h2>
          <ul>
            {inspections.map(({ id, areaName }) => (
              <li key={id}>
                <a href={paths.concerns.new(id)}>{areaName}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
