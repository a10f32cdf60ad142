import { openRegistrationChallenge } from "#app/domain/passkeys/open-challenge.server.ts";
import { freshMinutes, isFresh } from "#app/domain/people/sign-in-method.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePerson(context, request);
  return redirect(paths.account.overview());
}

/** What a browser needs to make a passkey for whoever is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  const { env, receivedAt: now } = context;
  if (!isFresh(person.session.confirmedAt, now)) {
    const words = `You signed in more than ${freshMinutes} minutes ago. Load this page again, and sign in again first`;
    return refuseJson({ name: words });
  }
  return Response.json(
    await openRegistrationChallenge(context.db, { person, origin: env.publicOrigin, now }),
  );
}
