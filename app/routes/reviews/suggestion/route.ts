import { acceptSuggestion, undoSuggestion } from "#app/domain/reviews/accept-suggestion.server.ts";
import { findAudienceOfComment } from "#app/domain/reviews/list-comments.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { answerAct } from "#app/http/answer-act.ts";
import { commentsAddress } from "#app/http/comments-address.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import type { ActionFunctionArgs } from "#app/remix.server.ts";

/** The lead takes over a reviewer's wording, which answers their comment, or undoes that. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  // An act is undone by its address alone.
  const undone = new URL(request.url).searchParams.getAll("accepted");
  const choice = readChoice(typed.accepted ? typed : { accepted: undone }, "accepted", ["yes", "no"]);
  if (choice === null) throw new Response(null, { status: 400 });
  const commentId = readParam(params, "commentId");
  const accepting = { inspectionId: inspection.id, commentId, actor, now: context.receivedAt };
  const seen = {
    commentStamp: typedOr(typed, "comment-seen"),
    questionStamp: typedOr(typed, "question-seen"),
  };
  const outcome =
    choice === "yes"
      ? await acceptSuggestion(context.db, { ...accepting, seen })
      : await undoSuggestion(context.db, accepting);
  if (outcome.kind === "no-such-suggestion") throw notFound();
  const done = outcome.kind === "question-removed" ? "changed-meanwhile" : outcome.kind;
  const audience = await findAudienceOfComment(context.db, { inspectionId: inspection.id, id: commentId });
  const page = `${commentsAddress(inspection.id, { audience, done })}#comment-${commentId}`;
  const suggestion = paths.reviews.suggestion(inspection.id, commentId);
  switch (outcome.kind) {
    case "accepted":
      return answerAct(
        request,
        {
          isDone: true,
          words: questionMessages.t("desk.suggestion-accepted"),
          undoPath: withQuery(suggestion, { accepted: "no" }),
        },
        page,
      );
    case "undone":
      return answerAct(request, { isDone: true, words: questionMessages.t("desk.suggestion-undone") }, page);
    default:
      return answerAct(
        request,
        { isDone: false, words: questionMessages.t("desk.suggestion-changed") },
        page,
      );
  }
}
