import { judgeResponses } from "#app/domain/responses/judge-responses.server.ts";
import { judgementShape } from "#app/domain/responses/judgement-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Writes down what an inspector thought of what is marked; leads back to where it was said. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { request, params, context };
  const { inspection, actor } = await requireRole(asked, "change", "response-judgements");
  const form = await parseForm(request, judgementShape);
  if (!form.ok) throw notFound();
  const { entry: id, kind, subject, verdict, note, from } = form.value;
  const judged = await judgeResponses(context.db, {
    inspectionId: inspection.id,
    id,
    kind,
    subject,
    verdict,
    note,
    actor,
    now: context.receivedAt,
  });
  if (judged.kind === "no-such-subject") throw notFound();
  const back = kind === "response" && from === subject ? subject : "marked";
  return redirect(`${paths.responses.response(inspection.id, back)}?judged`);
}
