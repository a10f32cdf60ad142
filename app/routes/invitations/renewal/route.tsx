import { Page } from "#app/components/page.tsx";
import { askForRenewal } from "#app/domain/people/ask-for-renewal.server.ts";
import { findInvitation } from "#app/domain/people/find-invitation.server.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, data, type MetaFunction, redirect } from "#app/remix.server.ts";
import { useActionData } from "#app/remix.ts";

export const meta: MetaFunction = () => [{ title: "A new invitation – Noonday" }];

export function loader(): never {
  throw redirect(paths.signIn.request());
}

/** Asks whoever invited somebody to do so again: only a lead decides who takes part. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = readParam(params, "token");
  const now = context.receivedAt;
  const invitation = await findInvitation(context.db, { token, now });
  if (invitation?.state !== "expired") throw redirect(paths.invitations.invitation(token));
  const { id, inviter } = invitation;
  if ((await countMessage(context, "renewals by invitation", id)) === 0) {
    await askForRenewal(context.db, { invitation, now });
  }
  return data({ inviterName: inviter.name });
}

export default function InvitationRenewal() {
  const answer = useActionData<typeof action>();
  const inviterName = answer?.inviterName ?? "the person who invited you";
  return (
    <Page>
      <h1>We have asked for a new invitation</h1>
      <p className="lead">{inviterName} can send it again. It will come to the same email address.</p>
    </Page>
  );
}
