import { Page } from "#app/components/page.tsx";
import { passkeyUsedForm } from "#app/domain/passkeys/passkey-form.server.ts";
import { signInWithPasskey } from "#app/domain/passkeys/sign-in-with-passkey.server.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { readSigningBrowser, signInHeaders } from "#app/http/session.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";

export const meta: MetaFunction = () => [{ title: "Sign in with a passkey – Noonday" }];

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, passkeyUsedForm);
  const to = toLocalPath(typedOr(form.typed, "to"), paths.revisits.list());
  if (!form.ok) return data({ kind: "refused" as const, to }, { status: 422 });
  const { to: _, ...used } = form.value;
  const outcome = await signInWithPasskey(context.db, {
    used,
    origin: context.env.publicOrigin,
    ...(await readSigningBrowser(context, request)),
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "refused":
    case "copied":
      return data({ kind: outcome.kind, to }, { status: 422 });
    case "signed-in":
      return redirect(to, { headers: await signInHeaders(context, outcome.session) });
  }
}

const words = {
  refused:
    "It is not known here any more, it took longer than five minutes, or whose it is has no part in a re-visit now.",
  copied:
    "It was used with a counter that had gone back, so a copy of it may be about. We have sent you an email about it.",
} as const;

/** Also what a reload of it shows. A loader that led elsewhere would do so after the action, too. */
export default function PasskeyRefused() {
  const answered = useActionData<typeof action>();
  return (
    <Page>
      <h1>This passkey did not sign you in</h1>
      <p className="lead">{words[answered?.kind ?? "refused"]}</p>
      <p>
        <a href={withQuery(paths.signIn.request(), { to: answered?.to })}>
          Try again, or sign in by a link to your email
        </a>
      </p>
    </Page>
  );
}
