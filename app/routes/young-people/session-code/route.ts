import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Makes the session code of a discussion, or leads to the one that it has. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const made = await makeLink(context.db, {
    ...{ inspectionId: inspection.id, group: { discussionId: readParam(params, "discussionId") } },
    ...{ actor, now: context.receivedAt },
  });
  if (made.kind === "sealed") throw await sealedResponse({ request, context }, inspection.id);
  if (made.kind !== "made") throw notFound();
  return redirect(paths.youngPeople.linkSheet(inspection.id, made.linkId));
}
