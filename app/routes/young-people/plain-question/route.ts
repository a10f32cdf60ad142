import { z } from "zod";
import { addPlainQuestion } from "#app/domain/young-people/add-plain-question.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

const shape = z.object({ "focus-area": z.string(), number: z.string().regex(/^\d+$/) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const parsed = await parseForm(request, shape);
  if (!parsed.ok) throw notFound();
  const focusAreaId = parsed.value["focus-area"];
  const added = await addPlainQuestion(context.db, {
    inspectionId: inspection.id,
    focusAreaId,
    actor,
    now: context.receivedAt,
  });
  if (added.kind === "no-such-focus-area") throw notFound();
  return redirect(
    paths.youngPeople.focus(inspection.id, readParam(params, "discussionId"), parsed.value.number),
  );
}
