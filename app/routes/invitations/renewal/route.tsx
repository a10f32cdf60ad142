import { Page } from "#app/components/page.tsx";
import { askForRenewal } from "#app/domain/people/ask-for-renewal.server.ts";
import { findInvitation } from "#app/domain/people/find-invitation.server.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export const meta: MetaFunction = () => [{ title: "A new invitation – Noonday" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const hasAsked = new URL(request.url).searchParams.has("asked");
  const token = readParam(params, "token");
  const invitation = hasAsked ? await findInvitation(context.db, { token, now: context.receivedAt }) : null;
  if (!invitation) throw redirect(paths.signIn.request());
  return { inviterName: invitation.inviter.name };
}

/** Asks whoever invited somebody to do so again: only a lead decides who takes part. */
export async function action({ params, context }: ActionFunctionArgs) {
  const token = readParam(params, "token");
  const now = context.receivedAt;
  const invitation = await findInvitation(context.db, { token, now });
  if (invitation?.state !== "expired") throw redirect(paths.invitations.invitation(token));
  const { id } = invitation;
  if ((await countMessage(context, "renewals by invitation", id)) === 0) {
    await askForRenewal(context.db, { invitation, now });
  }
  return redirect(withQuery(paths.invitations.renewal(token), { asked: true }));
}

export default function InvitationRenewal() {
  const { inviterName } = useLoaderData<typeof loader>();
  return (
    <Page>
      <h1>We have asked for a new invitation</h1>
      <p className="lead">{inviterName} can send it again. It will come to the same email address.</p>
    </Page>
  );
}
