import type { SignInMethod } from "#db/tables/enumerations.ts";
import { lifetimes } from "./person.ts";

export type { SignInMethod };

/** How somebody signed in, to stand after "signed in". */
export const methodNames: Record<SignInMethod, string> = {
  link: "by a link",
  invitation: "by an invitation",
  "first-lead": "by the start-up link",
  passkey: "with a passkey",
  openid: "with their organisation",
  example: "from the page of the example",
};

/** Whether reading somebody's email is not enough to sign in so. */
export function isStrongMethod(method: SignInMethod): boolean {
  return method === "passkey" || method === "openid";
}

/** In minutes: how long after signing in one may seal, publish and delete without signing in anew. */
export const freshMinutes = lifetimes.freshSignIn.minutes;

/** Whether somebody proved who they are so lately. Null: it is not known when they did. */
export function isFresh(confirmedAt: Temporal.Instant | null, now: Temporal.Instant): boolean {
  if (confirmedAt === null) return false;
  return Temporal.Instant.compare(confirmedAt.add(lifetimes.freshSignIn), now) > 0;
}
