import { closeOpenidRequest, signInWithOpenid } from "#app/domain/openid/sign-in-with-openid.server.ts";
import { freshMinutes } from "#app/domain/people/sign-in-method.ts";
import { notFound } from "#app/http/not-found.ts";
import { forgetOpenidTrip, readOpenidTrip } from "#app/http/openid-cookie.server.ts";
import { readSigningBrowser, signInHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { describeError } from "#app/platform/log.ts";
import { type OpenidClaims, OpenidRefused, OpenidUnavailable } from "#app/platform/openid.ts";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { OpenidProblem, type OpenidProblemKind } from "../parts/openid-problem.tsx";

const statuses: Record<OpenidProblemKind, number> = {
  away: 503,
  refused: 403,
  lost: 410,
  unknown: 403,
  "no-verified-email": 403,
  "other-account": 403,
  "sign-in-weak": 403,
};

export const meta: MetaFunction = () => [{ title: "Sign in with your organisation – Noonday" }];

/** Where the OpenID provider sends a browser back to. What it brings is tied to the cookie, and good once. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { openid, db, receivedAt: now } = context;
  if (!openid) throw notFound();
  const path = paths.signIn.openidReturn();
  const trip = await readOpenidTrip(context, request, paths.revisits.list());
  const to = trip?.to ?? paths.revisits.list();
  const forget = await forgetOpenidTrip(context);
  const problem = (kind: OpenidProblemKind, headers: HeadersInit = { "Set-Cookie": forget }) =>
    data({ kind, name: openid.name, to }, { status: statuses[kind], headers });
  if (!trip) return problem("lost");
  const { token, requiresFresh } = trip;
  const url = new URL(context.env.publicOrigin + path + new URL(request.url).search);
  // Another site could send a browser here, and must not end what its owner has begun.
  if (!openid.isAnswer(url, token)) return problem("refused", {});
  if (!(await closeOpenidRequest(db, { token, now }))) return problem("lost");
  const attempt = {
    token,
    redirectUri: url.origin + path,
    freshSeconds: requiresFresh ? freshMinutes * 60 : null,
  };
  let claims: OpenidClaims;
  try {
    claims = await openid.finish(url, attempt);
  } catch (error) {
    if (!(error instanceof OpenidUnavailable || error instanceof OpenidRefused)) throw error;
    context.log.warn({ error: describeError(error) }, "a sign-in with the OpenID provider failed");
    return problem(error instanceof OpenidUnavailable ? "away" : "refused");
  }
  const browser = await readSigningBrowser(context, request);
  const outcome = await signInWithOpenid(db, { claims, ...browser, now });
  if (outcome.kind !== "signed-in") return problem(outcome.kind);
  const headers = await signInHeaders(context, outcome.session);
  headers.append("Set-Cookie", forget);
  return redirect(to, { headers });
}

export default function OpenidReturn() {
  return <OpenidProblem {...useLoaderData<typeof loader>()} />;
}
