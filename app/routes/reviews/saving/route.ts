import { markOthersFine, unmarkOthersFine } from "#app/domain/reviews/mark-others-fine.server.ts";
import { saveReview } from "#app/domain/reviews/save-review.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { wantsJson } from "#app/http/wants-json.ts";
import { paths, withQuery } from "#app/paths.ts";
import { type ActionFunctionArgs, redirect } from "#app/remix.server.ts";
import { readRemark, readReviews, refuseOlderWords } from "../parts/read-reviews.ts";
import type { ReviewAnswer } from "../parts/review-answer.ts";

/** Saves a part of a review while its page goes on: what is said of a question or of the whole, or that the others are fine. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "question-review");
  const typed = typedIn(await readForm(request));
  const shareId = typedOr(typed, "share");
  const reviewing = { inspectionId: inspection.id, shareId, actor, now: context.receivedAt };
  switch (typedOr(typed, "save")) {
    case "others-fine": {
      const marked = await markOthersFine(context.db, reviewing);
      if (marked.kind === "not-shared") throw notFound();
      return answer({ questionVersionIds: marked.questionVersionIds, markedStamp: marked.markedStamp });
    }
    case "undo-others-fine": {
      const markedStamp = typedOr(typed, "marked-at");
      const count = await unmarkOthersFine(context.db, { ...reviewing, markedStamp });
      const page = paths.reviews.review(inspection.id);
      if (!wantsJson(request)) return redirect(withQuery(page, { done: "fine-undone" }));
      return answer({ count });
    }
  }
  const { questionReviews, errors: wrongReviews } = readReviews(typed);
  const { remark, errors: wrongRemark } = readRemark(typed);
  const errors = { ...wrongReviews, ...wrongRemark };
  const isEmpty = questionReviews.length === 0 && remark === undefined;
  if (Object.keys(errors).length > 0 || isEmpty) return answer({ errors });
  const saved = await saveReview(context.db, { ...reviewing, questionReviews, remark, finished: false });
  switch (saved.kind) {
    case "not-shared":
      throw notFound();
    case "saved":
      return answer({ readStamps: { ...saved.commentStamps, ...stampsOfRemark(saved.remarkStamp) } });
    case "changed-meanwhile": {
      const conflicts = refuseOlderWords(saved, typed);
      const readStamps = Object.entries(saved.current).map(([id, { commentStamp }]) => [id, commentStamp]);
      return answer({
        errors: conflicts,
        readStamps: {
          ...Object.fromEntries(readStamps),
          ...stampsOfRemark(saved.currentRemark?.commentStamp),
        },
        isConflict: true,
      });
    }
  }
}

function stampsOfRemark(stamp: string | undefined): Record<string, string> {
  return stamp === undefined ? {} : { remark: stamp };
}

function answer(words: ReviewAnswer): Response {
  return Response.json(words);
}
