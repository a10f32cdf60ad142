import { removeDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
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
  const removed = await removeDiscussion(context.db, { ...wanted, actor, now: context.receivedAt });
  const list = paths.youngPeople.list(inspection.id);
  switch (removed.kind) {
    case "no-such-discussion":
      throw notFound();
    case "has-views":
      return redirect(paths.youngPeople.discussion(inspection.id, wanted.discussionId));
    case "removed":
      return redirect(list);
  }
}
