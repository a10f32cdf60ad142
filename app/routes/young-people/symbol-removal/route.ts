import { removeSymbol } from "#app/domain/young-peoples-ways/add-symbol.server.ts";
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
  const symbolId = readParam(params, "symbolId");
  const removed = await removeSymbol(context.db, {
    ...{ inspectionId: inspection.id, symbolId, actor, now: context.receivedAt },
  });
  if (removed.kind === "no-such-symbol") throw notFound();
  if (removed.kind === "sealed") throw await sealedResponse({ request, context }, inspection.id);
  return redirect(paths.youngPeople.symbols(inspection.id, readParam(params, "linkId")));
}
