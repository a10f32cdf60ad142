import { withdrawAgreement } from "#app/domain/young-peoples-ways/withdraw-agreement.server.ts";
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
  const agreement = { inspectionId: inspection.id, agreementId: readParam(params, "agreementId") };
  const withdrawn = await withdrawAgreement(context.db, { ...agreement, actor, now: context.receivedAt });
  if (withdrawn.kind === "no-such-agreement") throw notFound();
  if (withdrawn.kind === "sealed") throw await sealedResponse({ request, context }, inspection.id);
  return redirect(paths.youngPeople.agreement(inspection.id, agreement.agreementId));
}
