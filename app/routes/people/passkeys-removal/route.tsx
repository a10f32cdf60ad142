import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { removePasskeysOf } from "#app/domain/passkeys/add-passkey.server.ts";
import { openAccount } from "#app/domain/people/open-account.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireLead, requireLeadForAccounts } from "#app/http/require-lead.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  const personId = readParam(params, "personId");
  const account = await openAccount(context.db, { personId, now: context.receivedAt });
  if (!account) throw notFound();
  return { id: account.id, name: account.name };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, actor } = await requireLeadForAccounts(context, request);
  const personId = readParam(params, "personId");
  const { method } = person.session;
  const outcome = await removePasskeysOf(context.db, { personId, method, actor, now: context.receivedAt });
  if (outcome.kind === "sign-in-weak") {
    const to = paths.people.passkeysRemoval(personId);
    return redirect(withQuery(paths.signIn.again(), { to, reason: "accounts" }));
  }
  const done = { removed: "passkeys-removed", none: "nothing", "own-account": "own-passkeys" }[outcome.kind];
  return redirect(withQuery(paths.people.person(personId), { done }));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Remove the passkeys of ${loaded?.name ?? "a person"} – Noonday` },
];

export default function PasskeysRemoval() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>Remove the passkeys of {name}?</h1>
      <p className="lead">
        For somebody whose device is lost or broken. They sign in by a link, and are asked to make a new
        passkey where a re-visit needs one. Their link with an account at their organisation ends as well.
        They are signed out everywhere, the lost device too, and told by email.
      </p>
      <Form>
        <ButtonRow>
          <Button kind="danger">Remove them</Button>
          <ButtonLink kind="quiet" href={paths.people.person(id)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
