import { judgeResponses } from "#app/domain/responses/judge-responses.server.ts";
import { judgementShape } from "#app/domain/responses/judgement-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Records what an inspector thought of one response, and leads back to it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { request, params, context };
  const { inspection, actor } = await requireRole(asked, "change", "response-judgements");
  const form = await parseForm(request, judgementShape);
  if (!form.ok) throw notFound();
  const { entry, subject, verdict, note } = form.value;
  const judged = await judgeResponses(context.db, {
    inspectionId: inspection.id,
    entry,
    subjects: [{ kind: "response", subject }],
    verdict,
    note,
    actor,
    now: context.receivedAt,
  });
  if (judged.kind === "no-such-subject") throw notFound();
  return redirect(`${paths.responses.response(inspection.id, subject)}?judged`);
}
