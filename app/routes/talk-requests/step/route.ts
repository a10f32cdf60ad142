import { pressedSteps, recordStep } from "#app/domain/talk-requests/record-step.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Records what was done about a request: that the adult was called, that nothing comes of it, or that it waits again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "talk-requests");
  const step = readChoice(typedIn(await readForm(request)), "step", pressedSteps);
  if (step === null) throw new Response(null, { status: 400 });
  const recorded = await recordStep(context.db, {
    ...{ inspectionId: inspection.id, requestId: readParam(params, "requestId"), step, actor },
    now: context.receivedAt,
  });
  if (recorded.kind === "no-such-request") throw notFound();
  const answer = recorded.kind === "recorded" ? "saved" : recorded.kind;
  return redirect(`${paths.talkRequests.list(inspection.id)}?${answer}`);
}
