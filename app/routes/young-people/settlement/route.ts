import { settleWithdrawal } from "#app/domain/discussions/settle-withdrawal.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const settled = await settleWithdrawal(context.db, { ...wanted, actor, now: context.receivedAt });
  if (settled.kind === "no-such-discussion") throw notFound();
  // Whatever is still to be taken out, the discussion's own page says.
  return redirect(paths.youngPeople.discussion(wanted.inspectionId, wanted.discussionId));
}
