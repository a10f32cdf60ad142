import { recordStatement } from "#app/domain/meetings/record-statement.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "meeting-notes");
  const wanted = { inspectionId: inspection.id, sessionId: readParam(params, "sessionId") };
  const recorded = await recordStatement(context.db, { ...wanted, actor, now: context.receivedAt });
  const session = paths.openMeeting.session(inspection.id, wanted.sessionId);
  switch (recorded.kind) {
    case "no-such-session":
    case "cancelled":
      throw notFound();
    case "too-early":
      return redirect(`${paths.openMeeting.session(inspection.id, wanted.sessionId)}?too-early#statement`);
    case "recorded":
    case "already-recorded":
      return redirect(session);
  }
}
