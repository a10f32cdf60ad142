import { nameInspector } from "#app/domain/safeguarding/name-inspector.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** The lead names who looks after the safeguarding queue. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { request, params, context };
  const { inspection, actor } = await requireRole(asked, "change", "safeguarding-inspector");
  const personId = typedOr(typedIn(await readForm(request)), "person");
  const outcome = await nameInspector(context.db, {
    inspectionId: inspection.id,
    personId,
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-inspector") throw notFound();
  return redirect(`${paths.safeguarding.list(inspection.id)}?named`);
}
