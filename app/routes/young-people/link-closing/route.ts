import { closeLink } from "#app/domain/young-peoples-ways/close-link.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const link = { inspectionId: inspection.id, linkId: readParam(params, "linkId") };
  const changed = await closeLink(context.db, { ...link, actor, now: context.receivedAt });
  if (changed.kind === "no-such-link") throw notFound();
  if (changed.kind === "sealed") throw await sealedResponse({ request, context }, inspection.id);
  return redirect(paths.youngPeople.linkSheet(inspection.id, link.linkId));
}
