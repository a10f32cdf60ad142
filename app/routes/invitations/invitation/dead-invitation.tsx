import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { paths } from "#app/paths.ts";

export type DeadState = "used" | "cancelled" | "expired" | "unknown" | "deactivated";

const titles: Record<DeadState, string> = {
  used: "This invitation has been accepted",
  cancelled: "This invitation has been withdrawn",
  expired: "This invitation has run out",
  unknown: "This invitation does not work",
  deactivated: "You cannot accept this invitation",
};

/** A link of an invitation that opens nothing any more: why, and what to do instead. */
export function DeadInvitation({
  state,
  token,
  inviterName,
  signedIn,
}: {
  state: DeadState;
  token: string;
  inviterName: string | null;
  signedIn: boolean;
}) {
  const inviter = inviterName ?? "the person who invited you";
  return (
    <Page>
      <h1>{titles[state]}</h1>
      {state === "used" ? (
        <>
          <p className="lead">Each invitation is accepted once. If that was you, you can sign in.</p>
          <p>
            {signedIn ? (
              <a href={paths.revisits.list()}>Go to your re-visits</a>
            ) : (
              <a href={paths.signIn.request()}>Sign in</a>
            )}
          </p>
        </>
      ) : null}
      {state === "cancelled" ? (
        <p className="lead">
          If you expected to take part, ask {inviter}. A newer invitation may be in your email: only the
          newest works.
        </p>
      ) : null}
      {state === "expired" ? (
        <>
          <p className="lead">An invitation works for 14 days.</p>
          <Form action={paths.invitations.renewal(token)}>
            <Button>Ask {inviter} for a new one</Button>
          </Form>
        </>
      ) : null}
      {state === "deactivated" ? (
        <p className="lead">
          A lead inspector has deactivated the account with your email address. Only a lead inspector can undo
          that: ask {inviter}.
        </p>
      ) : null}
      {state === "unknown" ? (
        <p className="lead">
          Check that the whole address was copied from the message. If it was sent to you twice, only the
          newest works; if none does, ask whoever invited you to send it again.
        </p>
      ) : null}
    </Page>
  );
}
