import { paths } from "#app/paths.ts";
import { createCookie } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { toLocalPath } from "./local-path.ts";

/** What a browser takes along while its owner signs in with their OpenID provider. */
export type OpenidTrip = {
  /** What is sent to the provider is derived from it. */
  token: string;
  /** Where to go on afterwards. */
  to: string;
  /** Whether they were to sign in over there anew. */
  requiresFresh: boolean;
};

/** `SameSite=Lax` lets it come back with the provider's redirect, which is a link followed from another site. */
function openidCookie(context: RequestContext) {
  return createCookie("noonday-openid", {
    path: paths.signIn.openidReturn(),
    httpOnly: true,
    sameSite: "lax",
    secure: context.env.publicOrigin.startsWith("https:"),
    maxAge: 15 * 60,
  });
}

export function writeOpenidTrip(context: RequestContext, trip: OpenidTrip): Promise<string> {
  return openidCookie(context).serialize(trip);
}

export function forgetOpenidTrip(context: RequestContext): Promise<string> {
  return openidCookie(context).serialize("", { maxAge: 0 });
}

/** Null where this browser was not sent to the provider lately. */
export async function readOpenidTrip(
  context: RequestContext,
  request: Request,
  otherwise: string,
): Promise<OpenidTrip | null> {
  const value: unknown = await openidCookie(context).parse(request.headers.get("Cookie"));
  if (typeof value !== "object" || value === null || !("token" in value) || !("to" in value)) return null;
  const { token, to } = value;
  if (typeof token !== "string" || !/^[\w-]{43}$/.test(token)) return null;
  const path = toLocalPath(typeof to === "string" ? to : null, otherwise);
  return { token, to: path, requiresFresh: "requiresFresh" in value && value.requiresFresh === true };
}
