import { makeDiscussionOfRequest } from "#app/domain/talk-requests/record-step.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Makes a discussion with young people of what was arranged. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "talk-requests");
  const made = await makeDiscussionOfRequest(context.db, {
    ...{ inspectionId: inspection.id, requestId: readParam(params, "requestId"), actor },
    now: context.receivedAt,
  });
  switch (made.kind) {
    case "no-such-request":
      throw notFound();
    case "made":
      return redirect(paths.youngPeople.discussion(inspection.id, made.discussionId));
    case "waits":
    case "erased":
      return redirect(`${paths.talkRequests.list(inspection.id)}?${made.kind}`);
    case "not-arranged":
      return redirect(paths.talkRequests.arrangement(inspection.id, readParam(params, "requestId")));
  }
}
