import type { NewSession, SigningBrowser } from "#app/domain/people/begin-session.server.ts";
import { findSignedInPerson, type Person } from "#app/domain/people/find-signed-in-person.server.ts";
import { lifetimes } from "#app/domain/people/person.ts";
import { recordSessionUse } from "#app/domain/people/record-session-use.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { describeError } from "#app/platform/log.ts";
import { createCookie, redirect } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { oncePerRequest } from "./once-per-request.ts";
import { saveExpiredForm } from "./save-expired-form.server.ts";
import { writeSavedForm } from "./saved-form.ts";

/** The session cookie of people with a role. A respondent's draft has its own cookie, and the two are never linked. */
function personCookie(context: RequestContext) {
  return createCookie("noonday-person", {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: context.env.publicOrigin.startsWith("https:"),
  });
}

/** A random number by which a browser is known again when somebody signs in from it. It outlives sessions. */
function browserCookie(context: RequestContext) {
  return createCookie("noonday-browser", {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: context.env.publicOrigin.startsWith("https:"),
    maxAge: Temporal.Duration.from(lifetimes.knownBrowser).total("seconds"),
  });
}

/** The Set-Cookie headers that sign a person in: the opaque token whose hash the session row holds, and the browser's number. */
export async function signInHeaders(
  context: RequestContext,
  { token, maxAgeSeconds, browserToken }: NewSession,
): Promise<Headers> {
  const headers = new Headers();
  headers.append("Set-Cookie", await personCookie(context).serialize(token, { maxAge: maxAgeSeconds }));
  headers.append("Set-Cookie", await browserCookie(context).serialize(browserToken));
  return headers;
}

/** What a browser that is about to sign in has in its cookies. */
export async function readSigningBrowser(
  context: RequestContext,
  request: Request,
): Promise<Required<SigningBrowser>> {
  const browserToken: unknown = await browserCookie(context).parse(request.headers.get("Cookie"));
  return {
    previousToken: await readSessionToken(context, request),
    browserToken:
      typeof browserToken === "string" && browserTokenShape.test(browserToken) ? browserToken : null,
  };
}

const browserTokenShape = /^[\w-]{43}$/;

export function signOutCookie(context: RequestContext): Promise<string> {
  return personCookie(context).serialize("", { maxAge: 0 });
}

export async function readSessionToken(context: RequestContext, request: Request): Promise<string | null> {
  const token: unknown = await personCookie(context).parse(request.headers.get("Cookie"));
  return typeof token === "string" && token !== "" ? token : null;
}

export async function findPerson(context: RequestContext, request: Request): Promise<Person | null> {
  const token = await readSessionToken(context, request);
  if (token === null) return null;
  return oncePerRequest(context, request, ["person", token], () => findPersonBy(token, context));
}

async function findPersonBy(token: string, context: RequestContext): Promise<Person | null> {
  const now = context.receivedAt;
  const person = await findSignedInPerson(context.db, { token, now });
  if (person) {
    // A database that can be read but not written must still show its pages.
    await recordSessionUse(context.db, { ...person.session, now }).catch((error: unknown) =>
      context.log.warn({ error: describeError(error) }, "the use of a session could not be recorded"),
    );
  }
  return person;
}

/**
 * The signed-in person; anybody else is sent to sign in and then back here. A form whose sender was signed out while they
 * typed is kept for them.
 */
export async function requirePerson(context: RequestContext, request: Request): Promise<Person> {
  const person = await findPerson(context, request);
  if (person) return person;
  const url = new URL(request.url);
  if (request.method === "GET") {
    throw redirect(withQuery(paths.signIn.request(), { to: url.pathname + url.search }));
  }
  const saved = await saveExpiredForm(context, request, await readSessionToken(context, request));
  const query = saved ? { to: saved.path, ...writeSavedForm(saved.isSaved) } : {};
  throw redirect(withQuery(paths.signIn.request(), query));
}
