import { acceptSuggestion, undoSuggestion } from "#app/domain/reviews/accept-suggestion.server.ts";
import { readChoice } from "#app/domain/text/text-field.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";

/** The lead takes over a reviewer's wording, which answers their comment, or undoes that. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "answers-to-comments",
  );
  const typed = typedIn(await readForm(request));
  const choice = readChoice(typed, "accepted", ["yes", "no"]);
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
  return redirect(`${paths.reviews.comments(inspection.id)}?done=${done}#comment-${commentId}`);
}
