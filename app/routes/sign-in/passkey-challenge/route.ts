import { openSignInChallenge } from "#app/domain/passkeys/open-challenge.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export function loader(): Response {
  return redirect(paths.signIn.request());
}

/** What a browser needs to sign in with a passkey: the same for everybody, so it tells nothing of who has one. */
export async function action({ context }: ActionFunctionArgs) {
  const { env, receivedAt: now } = context;
  return Response.json(await openSignInChallenge(context.db, { origin: env.publicOrigin, now }));
}
