import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeDiscussion } from "#app/domain/young-people/remove-discussion.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { revisit, actor } = await requireRole(
    { request, params, context },
    "change",
    "young people's views",
  );
  const wanted = { revisitId: revisit.id, discussionId: params.discussionId ?? "" };
  const removed = await removeDiscussion(context.db, { ...wanted, actor, now: context.receivedAt });
  const list = `/revisits/${revisit.id}/young-people`;
  switch (removed.kind) {
    case "no-such-discussion":
      throw notFound();
    case "has-views":
      return redirect(`${list}/${wanted.discussionId}`);
    case "removed":
      return redirect(list);
  }
}
