import { linkPassage } from "#app/domain/findings/link-evidence.server.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** Links a passage of a document to a finding about one of its focus areas. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "findings");
  const number = textNumber(params);
  const outcome = await linkPassage(context.db, {
    inspectionId: inspection.id,
    findingId: typedOr(typedIn(await readForm(request)), "findingId"),
    textNumber: number,
    actor,
    now: context.receivedAt,
  });
  const linked = outcome.kind === "linked" ? "yes" : "no";
  const passage = paths.reading.text(inspection.id, number);
  return redirect(`${withQueue(passage, queueOf(request), { linked })}#findings`);
}
