import { parseQuestionPlace } from "#app/domain/question-places/move-question.server.ts";
import {
  moveToFocusArea,
  returnToFocusAreas,
} from "#app/domain/question-places/move-to-focus-area.server.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";
import { describeBroken } from "../parts/describe-broken.ts";

/** Takes a question from one focus area of the desk to another, or back. Without script the question's own page does. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "questions");
  const typed = typedIn(await readForm(request));
  const questionId = readParam(params, "questionId");
  // An act is undone by its address alone.
  const query = new URL(request.url).searchParams;
  const parsed = parseQuestionPlace(typedOr(typed, "place", query.get("place") ?? ""));
  const place = typeof parsed === "object" ? parsed : null;
  const moving = { inspectionId: inspection.id, questionId, place, actor, now: context.receivedAt };
  const returning = query.getAll("back");
  const moved =
    returning.length > 0
      ? await returnToFocusAreas(context.db, { ...moving, focusAreaIds: returning })
      : await moveToFocusArea(context.db, {
          ...moving,
          fromFocusAreaId: typedOr(typed, "from"),
          toFocusAreaId: typedOr(typed, "to"),
        });
  const page = paths.questions.list(inspection.id);
  switch (moved.kind) {
    case "no-such-question":
      throw notFound();
    case "unknown-focus-area":
      return answerAct(request, { isDone: false, words: questionMessages.t("desk.focus-area-gone") }, page);
    case "moved":
    case "returned": {
      const back = new URLSearchParams(moved.back.focusAreaIds.map((id) => ["back", id]));
      if (moved.back.place) back.set("place", `${moved.back.place.side}:${moved.back.place.questionId}`);
      const undoPath = `${paths.questions.focusArea(inspection.id, questionId)}?${back}`;
      const words =
        moved.kind === "moved"
          ? questionMessages.t("desk.moved-to", { area: moved.to })
          : questionMessages.t("desk.moved-back");
      return answerAct(request, { isDone: true, words: describeBroken(words, moved.broken), undoPath }, page);
    }
  }
}
