import { z } from "zod";
import { chooseInspectorate, inspectorates, needsInspectorate } from "../access/inspectorate.ts";
import { roles } from "../access/roles.ts";
import { textField } from "../text/text-field.server.ts";
import { needsOrganisation } from "./invitation.ts";
import { email, personName } from "./person-form.server.ts";

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
