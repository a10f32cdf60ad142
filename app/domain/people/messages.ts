import { formatDateWithoutWeekday } from "#app/domain/calendar/format-dates.ts";
import { paths } from "#app/paths.ts";
import { type Role, roleNames } from "../access/roles.ts";
import { dateInLondon } from "../calendar/london-time.ts";

type Message = { to: string; subject: string; text: string };

/** Carries a link that signs in, to the only person who gets it. `path` is where they were going. */
export function signInMessage({
  to,
  token,
  path,
  origin,
}: {
  to: string;
  token: string;
  path: string | null;
  origin: string;
}): Message {
  const query = path === null ? "" : `?to=${encodeURIComponent(path)}`;
  return {
    to,
    subject: "Your link to sign in to Noonday",
    text: [
      "Open this link to sign in to Noonday:",
      `${origin}${paths.signIn.link(token)}${query}`,
      "It works once, and for 15 minutes.",
      "If you did not ask for it, you can leave it: nobody can sign in without this message.",
    ].join("\n\n"),
  };
}

export function invitationMessage({
  to,
  name,
  token,
  areaName,
  role,
  inviterName,
  expiresAt,
  origin,
}: {
  to: string;
  name: string;
  token: string;
  areaName: string;
  role: Role;
  inviterName: string;
  expiresAt: Temporal.Instant;
  origin: string;
}): Message {
  return {
    to,
    subject: `Invitation to the re-visit of ${areaName}`,
    text: [
      `Dear ${name},`,
      `${inviterName} invites you to take part in the re-visit of ${areaName} as ${roleNames[role]}.`,
      "Open this link to accept:",
      `${origin}${paths.invitations.invitation(token)}`,
      `It works once, until ${formatDateWithoutWeekday(dateInLondon(expiresAt))}. It is for you only: please do not pass it on.`,
      "Please keep to yourself that there will be a re-visit until the area has been told.",
    ].join("\n\n"),
  };
}

/** Tells the lead who invited somebody that the link ran out before it was used. */
export function invitationRanOutMessage({
  to,
  invitedName,
  areaName,
  inspectionId,
  origin,
}: {
  to: string;
  invitedName: string;
  areaName: string;
  inspectionId: string;
  origin: string;
}): Message {
  return {
    to,
    subject: `${invitedName} asks for a new invitation`,
    text: [
      `${invitedName} opened your invitation to the re-visit of ${areaName} after it had run out, and asks for a new one.`,
      "You can send it again from the re-visit’s people:",
      `${origin}${paths.members.list(inspectionId)}`,
    ].join("\n\n"),
  };
}
