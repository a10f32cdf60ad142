import { invitationMessage } from "#app/domain/people/messages.ts";
import { lifetimes } from "#app/domain/people/person.ts";
import type { Role } from "#app/domain/people/roles.ts";
import type { RequestContext } from "./context.ts";

/** Sends an invitation's link, once the invitation is kept. False where the message could not be sent. */
export async function sendInvitation(
  context: RequestContext,
  invitation: {
    email: string;
    name: string;
    role: Role;
    token: string;
    areaName: string;
    inviterName: string;
  },
): Promise<boolean> {
  const { email, ...message } = invitation;
  const outcome = await context.mail.send(
    invitationMessage({
      ...message,
      to: email,
      expiresAt: context.receivedAt.add(lifetimes.invitation),
      origin: context.env.publicOrigin,
    }),
  );
  return outcome !== "failed";
}
