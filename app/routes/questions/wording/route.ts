import { formatInstant } from "#app/domain/calendar/instant-text.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { questionForm } from "#app/domain/question-forms/question-form.server.ts";
import { editQuestion } from "#app/domain/questions/edit-question.server.ts";
import { findQuestion } from "#app/domain/questions/list-questions.server.ts";
import { lostField } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { refuseJson } from "#app/http/refuse-json.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeBroken } from "../parts/describe-broken.ts";

/** Changes a question where it stands in the list. Without script its own page does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const now = context.receivedAt;
  const wanted = { inspectionId: inspection.id, questionId: readParam(params, "questionId") };
  const found = await findQuestion(context.db, wanted);
  if (!found) throw notFound();
  const typed = typedIn(await readCompleteForm(request));
  const seen = typedOr(typed, "seen");
  const parsed = checkForm(typed, questionForm(found.audience, { today: dateInLondon(now) }));
  if (!parsed.ok) return refuseJson(parsed.errors);
  // What the writer had before them: without it, another's change would be written over unseen.
  if (seen === "") return refuseJson({ text: lostField });
  const edited = await editQuestion(context.db, { ...wanted, question: parsed.value, seen, actor, now });
  switch (edited.kind) {
    case "no-such-question":
      throw notFound();
    case "unknown-focus-area":
      return refuseJson({ "focus-areas": questionMessages.t("desk.focus-area-gone") });
    case "condition-refused":
      return refuseJson({ "condition-on": edited.words });
    case "set-full":
      return refuseJson({ text: questionMessages.t("desk.set-full") });
    case "changed-meanwhile":
      return Response.json({
        isSaved: false,
        words: questionMessages.t("desk.changed-meanwhile", { text: edited.current.text }),
        seen: formatInstant(edited.current.updatedAt),
      });
    case "edited":
    case "unchanged":
      return Response.json({
        isSaved: true,
        words: describeBroken(questionMessages.t("desk.saved"), edited.broken),
        seen: edited.seen,
      });
  }
}
