import { Page } from "#app/components/page.tsx";
import { continueAsPerson } from "#app/domain/people/continue-as-person.server.ts";
import { listExamplePeople } from "#app/domain/people/list-example-people.server.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireDemo } from "#app/http/require-demo.ts";
import { signInHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { AreaOfExample } from "./area-of-example.tsx";
import { shape } from "./form.server.ts";

export const meta: MetaFunction = () => [{ title: "Be anyone in the example – Noonday" }];

export async function loader({ context }: LoaderFunctionArgs) {
  requireDemo(context);
  return { areas: await listExamplePeople(context.db) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  requireDemo(context);
  const form = await parseForm(request, shape);
  const outcome = form.ok
    ? await continueAsPerson(context.db, { personId: form.value.person, now: context.receivedAt })
    : ({ kind: "no-such-person" } as const);
  switch (outcome.kind) {
    case "signed-in":
      return redirect(paths.revisits.list(), { headers: await signInHeaders(context, outcome.session) });
    case "no-such-person":
      throw new Response(null, { status: 404, statusText: "Not Found" });
  }
}

export default function DemoPage() {
  const { areas } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Be anyone in the example</h1>
      <p className="lead">
        Two re-visits are under way in two places that do not exist. Look at them as a family would, or sign
        in as one of the people who take part: no password, no email. You can come back here and be somebody
        else.
      </p>
      {areas.map((area) => (
        <AreaOfExample key={area.slug} area={area} />
      ))}
      <h2>The messages Noonday would have sent</h2>
      <p>
        Invitations and sign-in links are not sent anywhere from here.{" "}
        <a href={paths.demo.outbox()}>Read them in the outbox</a>.
      </p>
    </Page>
  );
}
