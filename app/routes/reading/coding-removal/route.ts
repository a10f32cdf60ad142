import { readChoice } from "#app/domain/text/text-field.ts";
import { restoreCoding, undoCoding } from "#app/domain/themes/code-text.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";
import { describeCodingRefusal } from "../parts/coding-refusal.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const number = textNumber(params);
  const coding = {
    inspectionId: inspection.id,
    number,
    codingId: readParam(params, "codingId"),
    actor,
    now: context.receivedAt,
  };
  if (wantsJson(request) && readChoice(typedIn(await readForm(request)), "removed", ["no"]) === "no") {
    const restored = await restoreCoding(context.db, coding);
    if (restored.kind === "restored") return Response.json(restored);
    if (restored.kind === "no-such-coding") throw notFound();
    return refuseJson(describeCodingRefusal(restored.kind));
  }
  const outcome = await undoCoding(context.db, coding);
  if (outcome.kind === "no-such-coding") throw notFound();
  if (wantsJson(request)) return Response.json(outcome);
  const text = withQueue(paths.reading.text(inspection.id, number), queueOf(request), { undone: "yes" });
  return redirect(`${text}#themes`);
}
