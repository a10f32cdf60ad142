import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { listPasskeys, removePasskey } from "#app/domain/passkeys/add-passkey.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const passkeys = await listPasskeys(context.db, person.id);
  const passkey = passkeys.find(({ id }) => id === params.passkeyId);
  if (!passkey) throw notFound();
  return { name: passkey.name, isOnlyOne: passkeys.length === 1 };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  await requireFreshSignIn({ request, context }, person);
  const outcome = await removePasskey(context.db, {
    passkeyId: readParam(params, "passkeyId"),
    session: person.session,
    actor: { kind: "person", personId: person.id, role: null },
    now: context.receivedAt,
  });
  // One that is gone already is removed as well.
  const done = outcome.kind === "sign-in-weak" ? "weak" : "removed";
  return redirect(withQuery(paths.account.overview(), { done }));
}

export const meta: MetaFunction = () => [{ title: "Remove a passkey – Noonday" }];

export default function PasskeyRemoval() {
  const { name, isOnlyOne } = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={paths.account.overview()}>How you sign in</BackLink>}>
      <h1>Remove the passkey “{name}”?</h1>
      <p className="lead">It signs nobody in any more. Sessions that are open stay open.</p>
      {isOnlyOne ? (
        <p>
          It is your only one. A link to your email still signs you in. A re-visit that a link does not open
          asks you to make another passkey.
        </p>
      ) : null}
      <Form>
        <ButtonRow>
          <Button kind="danger">Remove it</Button>
          <ButtonLink kind="quiet" href={paths.account.overview()}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
