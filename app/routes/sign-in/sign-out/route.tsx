import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { endSession } from "#app/domain/people/begin-session.server.ts";
import { readSessionToken, signOutCookie } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { describeError } from "#app/platform/log.ts";
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";

export const meta: MetaFunction = () => [{ title: "Sign out – Noonday" }];

export async function action({ request, context }: ActionFunctionArgs) {
  const token = await readSessionToken(context, request);
  const headers = { "Set-Cookie": await signOutCookie(context) };
  const ended = token === null ? null : await endSession(context.db, { token, now: context.receivedAt });
  if (ended?.kind === "unavailable") {
    // Whoever sits at this browser next must not be signed in, though the disk is full.
    context.log.error({ error: describeError(ended.error) }, "a session could not be ended");
    return data({ isOnlyThisBrowser: true }, { status: 503, headers });
  }
  throw redirect(paths.home.areas(), { headers });
}

export default function SignOut() {
  const answered = useActionData<typeof action>();
  if (answered?.isOnlyThisBrowser) {
    return (
      <Page>
        <h1>You are signed out in this browser</h1>
        <p>
          Noonday could not record that: its database cannot be reached, or its disk is full. Your session
          ends by itself when it has not been used for some time.
        </p>
        <p>
          <a href={paths.home.areas()}>Go to the start of Noonday</a>
        </p>
      </Page>
    );
  }
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
