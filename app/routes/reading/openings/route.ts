import { openTexts } from "#app/domain/reading/open-texts.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readNumbers } from "#app/http/read-number.ts";
import { queueOf, textNumber } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Opens a text in the workbench, and reads the next ones ahead. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "see", "reading");
  const number = textNumber(params);
  const texts = await openTexts(context.db, {
    inspectionId: inspection.id,
    number,
    ahead: readNumbers(typedOr(typedIn(await readForm(request)), "ahead")),
    sought: queueOf(request).filter.sought,
    actor,
    now: context.receivedAt,
  });
  if (!texts) throw notFound();
  return Response.json({ texts });
}
