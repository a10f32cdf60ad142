import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { recordStatement } from "#app/domain/meetings/record-statement.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole({ request, params, context }, "change", "meeting notes");
  const wanted = { revisitId: revisit.id, sessionId: params.sessionId ?? "" };
  const recorded = await recordStatement(context.db, { ...wanted, actor, now: context.receivedAt });
  const session = `/revisits/${revisit.id}/open-meeting/${wanted.sessionId}`;
  switch (recorded.kind) {
    case "no-such-session":
    case "cancelled":
      throw notFound();
    case "too-early":
      return redirect(`${session}?too-early#statement`);
    case "recorded":
    case "already-recorded":
      return redirect(session);
  }
}
