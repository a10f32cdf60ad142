import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Button } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { endSession } from "#app/domain/people/end-session.server.ts";
import { readSessionToken, signOutCookie } from "#app/http/session.server.ts";

export const meta: MetaFunction = () => [{ title: "Sign out – Noonday" }];

export async function action({ request, context }: ActionFunctionArgs) {
  const token = await readSessionToken(context, request);
  if (token !== null) await endSession(context.db, { token, now: context.receivedAt });
  throw redirect("/", { headers: { "Set-Cookie": await signOutCookie(context) } });
}

export default function SignOut() {
  return (
    <Page>
      <h1>Sign out</h1>
      <p>You will need a new link to sign in again.</p>
      <Form>
        <Button>Sign out</Button>
      </Form>
    </Page>
  );
}
