import { resendMessage } from "#app/domain/message-delivery/resend-message.server.ts";
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
  const messageId = readParam(params, "messageId");
  await resendMessage(context.db, { inspectionId: inspection.id, messageId, actor, now: context.receivedAt });
  return redirect(`${paths.members.list(inspection.id)}?done=sent-again`);
}
