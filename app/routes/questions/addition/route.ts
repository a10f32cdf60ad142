import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { addQuestion } from "#app/domain/questions/add-question.server.ts";
import { readAudience } from "#app/domain/questions/read-audience.ts";
import { lostField } from "#app/domain/text/text-field.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** Adds a question in its place at the desk. Without script a page of its own does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const typed = typedIn(await readCompleteForm(request));
  const audience = readAudience(typedOr(typed, "audience"));
  const parsed = checkForm(typed, questionForm(audience, { today: dateInLondon(now) }));
  if (!parsed.ok) return refuseJson(parsed.errors);
  if (typed.audience === undefined) return refuseJson({ text: lostField });
  const adding = { inspectionId: inspection.id, audience, question: parsed.value, actor, now };
  const added = await addQuestion(context.db, adding);
  if (added.kind === "unknown-focus-area")
    return refuseJson({ "focus-areas": questionMessages.t("desk.focus-area-gone") });
  if (added.kind === "condition-refused") return refuseJson({ "condition-on": added.words });
  if (added.kind === "set-full") return refuseJson({ text: questionMessages.t("desk.set-full") });
  return Response.json({ isSaved: true, words: questionMessages.t("desk.added") });
}
