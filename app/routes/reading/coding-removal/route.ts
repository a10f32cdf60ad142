import { undoCoding } from "#app/domain/themes/code-text.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { queueOf, textNumber, withQueue } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "themes");
  const number = textNumber(params);
  const outcome = await undoCoding(context.db, {
    inspectionId: inspection.id,
    number,
    codingId: readParam(params, "codingId"),
    actor,
    now: context.receivedAt,
  });
  if (outcome.kind === "no-such-coding") throw notFound();
  const text = withQueue(paths.reading.text(inspection.id, number), queueOf(request), { undone: "yes" });
  return redirect(`${text}#themes`);
}
