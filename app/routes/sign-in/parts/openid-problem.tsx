import { Page } from "#app/components/page.tsx";
import { paths, withQuery } from "#app/paths.ts";

export type OpenidProblemKind =
  | "away"
  | "refused"
  | "lost"
  | "unknown"
  | "no-verified-email"
  | "other-account"
  | "sign-in-weak";

const words: Record<OpenidProblemKind, (name: string) => { title: string; reason: string }> = {
  away: (name) => ({
    title: `We could not reach the sign-in of ${name}`,
    reason: "It did not answer, or not as it should. Try again in some minutes, or sign in by a link.",
  }),
  refused: (name) => ({
    title: `The sign-in of ${name} did not let you in`,
    reason: "It was broken off over there, or what came back was not as it should be. Nothing was changed.",
  }),
  lost: () => ({
    title: "This sign-in is over",
    reason:
      "It was used already, took longer than 15 minutes, or began in another browser. Begin it again from here.",
  }),
  unknown: (name) => ({
    title: "Nobody here has your email address",
    reason: `The email address that you have at ${name} belongs to nobody who may sign in. If you were invited, open the invitation in your email first. If it went to another address, sign in by a link to that one.`,
  }),
  "no-verified-email": (name) => ({
    title: "Your email address is not confirmed",
    reason: `${capitalized(name)} does not say that your email address is yours, so we cannot tell who you are. Ask whoever looks after your account there, or sign in by a link.`,
  }),
  "other-account": (name) => ({
    title: "Another account is linked to you",
    reason: `You have signed in with another account at ${name} before. If yours has changed, sign in with a passkey and end the old link under “How you sign in”. Have you no passkey? Ask a lead inspector to end it.`,
  }),
  "sign-in-weak": (name) => ({
    title: "Sign in with what you have first",
    reason: `You have a passkey or another account, and have not signed in with ${name} before. Sign in with what you have, then with ${name} from “How you sign in”.`,
  }),
};

/** Why signing in with an OpenID provider did not work, and what to do instead. */
export function OpenidProblem({ kind, name, to }: { kind: OpenidProblemKind; name: string; to: string }) {
  const { title, reason } = words[kind](name);
  return (
    <Page>
      <h1>{title}</h1>
      <p className="lead">{reason}</p>
      <p>
        <a href={withQuery(paths.signIn.request(), { to })}>Sign in another way</a>
      </p>
    </Page>
  );
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
