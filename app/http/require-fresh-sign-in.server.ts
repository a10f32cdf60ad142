import type { Person } from "#app/domain/people/find-signed-in-person.server.ts";
import { isFresh } from "#app/domain/people/sign-in-method.ts";
import { paths, withQuery } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { saveForm } from "./save-expired-form.server.ts";
import { writeSavedForm } from "./saved-form.ts";

/** Why somebody who is signed in is asked to: it was too long ago; a link opens no such re-visit, or changes no accounts. */
export const reasonsToSignInAgain = ["fresh", "strong", "accounts"] as const;
export type ReasonToSignInAgain = (typeof reasonsToSignInAgain)[number];

/**
 * Lets on whoever signed in within the last 15 minutes; for what cannot be undone, such as sealing, publishing and erasing.
 * Anybody else is sent to sign in anew and then back to the form's page, where what they typed comes back.
 */
export async function requireFreshSignIn(
  { request, context }: { request: Request; context: RequestContext },
  { id, session }: Person,
): Promise<void> {
  if (isFresh(session.confirmedAt, context.receivedAt)) return;
  throw await signInAgain({ request, context }, id, "fresh");
}

/** The response to throw: to the page that asks to sign in again, which says whether a form that was sent is saved. */
export async function signInAgain(
  { request, context }: { request: Request; context: RequestContext },
  personId: string,
  reason: ReasonToSignInAgain,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { path: to, isSaved } =
    request.method === "GET"
      ? { path: pathname + search, isSaved: null }
      : await saveForm(context, request, personId);
  return redirect(withQuery(paths.signIn.again(), { to, reason, ...writeSavedForm(isSaved) }));
}
