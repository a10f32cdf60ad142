import { z } from "zod";
import { chooseInspectorate, inspectorates, needsInspectorate } from "../access/inspectorate.ts";
import { type Role, roles } from "../access/roles.ts";
import { textField } from "../text/text-field.ts";
import { email, personName } from "./person.ts";

/** Roles of people who speak for somebody: reviews and lists name the body, not only the person. */
const spokesmen: readonly Role[] = ["parent-carer-forum", "local-area-officer", "letter-recipient"];

export function needsOrganisation(role: Role): boolean {
  return spokesmen.includes(role);
}

export const invitationShape = z
  .object({
    name: personName,
    email,
    role: z.enum(roles, { error: "Choose a role." }),
    organisation: textField()
      .trim()
      .max(120, "The name of the organisation is too long: use 120 characters or fewer."),
    inspectorate: z.enum(inspectorates, { error: chooseInspectorate }).nullable().default(null),
  })
  .superRefine(({ role, inspectorate }, context) => {
    if (!needsInspectorate(role) || inspectorate !== null) return;
    context.addIssue({ code: "custom", path: ["inspectorate"], message: chooseInspectorate });
  })
  .superRefine(({ role, organisation }, context) => {
    if (!needsOrganisation(role) || organisation !== "") return;
    context.addIssue({
      code: "custom",
      path: ["organisation"],
      message: "Enter the forum, group, council or health body this person speaks for.",
    });
  })
  .transform((invitation) => ({
    ...invitation,
    // The form has the choice for every role; only quality assurance acts for one.
    inspectorate: needsInspectorate(invitation.role) ? invitation.inspectorate : null,
  }));

export type InvitationInput = z.output<typeof invitationShape>;

/** What has become of an invitation, by its dated facts. */
export type InvitationState = "waiting" | "accepted" | "cancelled" | "expired";

export function invitationState(
  invitation: { acceptedAt: string | null; cancelledAt: string | null; expiresAt: string },
  now: Temporal.Instant,
): InvitationState {
  if (invitation.acceptedAt !== null) return "accepted";
  if (invitation.cancelledAt !== null) return "cancelled";
  return Temporal.Instant.compare(Temporal.Instant.from(invitation.expiresAt), now) > 0
    ? "waiting"
    : "expired";
}
