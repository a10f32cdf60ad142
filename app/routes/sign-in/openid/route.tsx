import { openOpenidRequest } from "#app/domain/openid/sign-in-with-openid.server.ts";
import { freshMinutes } from "#app/domain/people/sign-in-method.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { notFound } from "#app/http/not-found.ts";
import { writeOpenidTrip } from "#app/http/openid-cookie.server.ts";
import { paths } from "#app/paths.ts";
import { describeError } from "#app/platform/log.ts";
import { OpenidUnavailable } from "#app/platform/openid.ts";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { OpenidProblem } from "../parts/openid-problem.tsx";

export const meta: MetaFunction = () => [{ title: "Sign in with your organisation – Noonday" }];

/** Sends a browser to the OpenID provider. It is a link: a form of ours may lead to no other site. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { openid, env, receivedAt: now } = context;
  if (!openid) throw notFound();
  const search = new URL(request.url).searchParams;
  const to = toLocalPath(search.get("to"), paths.revisits.list());
  const requiresFresh = search.has("fresh");
  const { token } = await openOpenidRequest(context.db, { now });
  const redirectUri = env.publicOrigin + paths.signIn.openidReturn();
  const freshSeconds = requiresFresh ? freshMinutes * 60 : null;
  try {
    const { href } = await openid.begin({ token, redirectUri, freshSeconds });
    const cookie = await writeOpenidTrip(context, { token, to, requiresFresh });
    return redirect(href, { headers: { "Set-Cookie": cookie } });
  } catch (error) {
    if (!(error instanceof OpenidUnavailable)) throw error;
    context.log.warn({ error: describeError(error) }, "the OpenID provider could not be asked");
    return data({ name: openid.name, to }, { status: 503 });
  }
}

export default function OpenidAway() {
  const { name, to } = useLoaderData<typeof loader>();
  return <OpenidProblem kind="away" name={name} to={to} />;
}
