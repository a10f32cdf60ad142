import { PasskeyForm } from "#app/components/passkey-form.tsx";
import { paths, withQuery } from "#app/paths.ts";
import "./other-ways.css";

type OtherWaysProps = {
  /** Where to go on afterwards. */
  to: string;
  /** What people call the OpenID provider; null where there is none. */
  openidName: string | null;
  /** Whether they are to sign in over there anew. */
  requiresFresh?: boolean;
  hasPasskeys?: boolean;
};

/** The ways to sign in without waiting for mail. */
export function OtherWays({ to, openidName, requiresFresh = false, hasPasskeys = true }: OtherWaysProps) {
  return (
    <div className="other-ways">
      {hasPasskeys ? (
        <PasskeyForm
          action={paths.signIn.passkey()}
          challengePath={paths.signIn.passkeyChallenge()}
          kind="secondary"
          button="Sign in with a passkey"
        >
          <input type="hidden" name="to" value={to} />
          <p>With a passkey that you have made here you need not wait for mail.</p>
        </PasskeyForm>
      ) : null}
      {openidName === null ? null : (
        <p>
          {/* A link and no form: our policy lets forms go to no other site, and providers lead on to others. */}
          <a href={withQuery(paths.signIn.openid(), { to, fresh: requiresFresh || null })} rel="nofollow">
            Sign in with {openidName}
          </a>
        </p>
      )}
    </div>
  );
}
