import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { findSignInLink, type LinkState } from "#app/domain/people/find-sign-in-link.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { readParam } from "#app/http/read-param.ts";
import { findPerson, readSigningBrowser, signInHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

const statuses: Record<LinkState, number> = { ready: 200, used: 410, expired: 410, unknown: 404 };

const titles: Record<LinkState, string> = {
  ready: "Sign in to Noonday",
  used: "This link has been used",
  expired: "This link has run out",
  unknown: "This link does not work",
};

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: `${titles[found?.state ?? "unknown"]} – Noonday` },
];

// Opening the link uses nothing up: mail scanners open links. Pressing the button does.
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const to = toLocalPath(new URL(request.url).searchParams.get("to"), paths.revisits.list());
  const link = { token: readParam(params, "token"), purpose: "sign-in", now: context.receivedAt } as const;
  const { state } = await findSignInLink(context.db, link);
  const person = state === "ready" ? null : await findPerson(context, request);
  return data({ state, to, signedInAs: person?.name ?? null }, { status: statuses[state] });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = toLocalPath(new URL(request.url).searchParams.get("to"), paths.revisits.list());
  const now = context.receivedAt;
  const browser = await readSigningBrowser(context, request);
  const outcome = await signInWithLink(context.db, { token: readParam(params, "token"), ...browser, now });
  if (outcome.kind !== "signed-in") {
    const person = await findPerson(context, request);
    return data(
      { state: outcome.kind, signedInAs: person?.name ?? null },
      { status: statuses[outcome.kind] },
    );
  }
  throw redirect(to, { headers: await signInHeaders(context, outcome.session) });
}

export default function SignInLink() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state: LinkState = answer?.state ?? found.state;
  const signedInAs = answer?.signedInAs ?? found.signedInAs;
  if (state === "ready") {
    return (
      <Page>
        <h1>{titles.ready}</h1>
        <p className="lead">
          Press the button to finish. You stay signed in on this device for 12 hours, until you sign out, or
          until you have not used Noonday for two hours.
        </p>
        <Form>
          <Button>Sign in</Button>
        </Form>
      </Page>
    );
  }
  return (
    <Page>
      <h1>{titles[state]}</h1>
      <p className="lead">{linkProblems[state]}</p>
      {signedInAs ? (
        <p>
          You are signed in already, as {signedInAs}. <a href={found.to}>Go on</a>
        </p>
      ) : (
        <NewLink to={found.to} />
      )}
    </Page>
  );
}

const linkProblems: Record<Exclude<LinkState, "ready">, string> = {
  used: "Each link signs in once, so that nobody else can use it after you.",
  expired: "A link works for 15 minutes after it was asked for.",
  unknown:
    "It may have been cut off in the message, or it is an old one. Check that the whole address was copied.",
};

function NewLink({ to }: { to: string }) {
  return (
    <Form action={paths.signIn.request()}>
      <h2>Ask for a new link</h2>
      <input type="hidden" name="to" value={to} />
      <TextField
        label="Your email address"
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Button>Send me a link</Button>
    </Form>
  );
}
