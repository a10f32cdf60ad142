import { resendInvitation } from "#app/domain/people/resend-invitation.server.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** A reload after a press asks for this address: the list is where to look. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "people");
  return redirect(paths.members.list(inspection.id));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "people");
  const invitationId = readParam(params, "invitationId");
  if ((await countMessage(context, "resends by invitation", invitationId)) > 0) {
    return redirect(
      `${paths.members.list(inspection.id)}?${new URLSearchParams({ done: "wait", invitation: invitationId })}`,
    );
  }
  const outcome = await resendInvitation(context.db, {
    inspectionId: inspection.id,
    invitationId,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "not-waiting") return redirect(`${paths.members.list(inspection.id)}?done=gone`);
  return redirect(
    `${paths.members.list(inspection.id)}?${new URLSearchParams({ done: "invited", invitation: invitationId })}`,
  );
}
