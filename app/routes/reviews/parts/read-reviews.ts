import { maxQuestionLength } from "#app/domain/questions/question-input.ts";
import { maxCommentLength } from "#app/domain/reviews/comment-on-question.server.ts";
import type { TypedRemark } from "#app/domain/reviews/save-remark.server.ts";
import type { QuestionReview, SavedReview } from "#app/domain/reviews/save-review.server.ts";
import { findLostFields, lostField } from "#app/domain/text/text-field.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { formatNumber } from "#app/messages/format-number.ts";

/** What a reviewer's page sends of each question, and what is wrong with it, by field. */
export function readReviews(typed: Typed): { questionReviews: QuestionReview[]; errors: FieldErrors } {
  const versionIds = typed.version ?? [];
  const fields = versionIds.flatMap((id) => [`comment-${id}`, `suggestion-${id}`, `read-${id}`]);
  const errors: FieldErrors = findLostFields(typed, fields);
  for (const name of Object.keys(typed)) {
    const id = /^(?:comment|suggestion)-(.*)$/.exec(name)?.[1];
    if (id !== undefined && !versionIds.includes(id)) errors[name] = lostField;
  }
  for (const id of versionIds) {
    if (typedOr(typed, `comment-${id}`).length > maxCommentLength)
      errors[`comment-${id}`] = `Keep the comment under ${formatNumber(maxCommentLength)} characters.`;
    if (typedOr(typed, `suggestion-${id}`).length > maxQuestionLength.text)
      errors[`suggestion-${id}`] = `Keep the question under ${maxQuestionLength.text} characters.`;
  }
  const questionReviews = versionIds.map((id) => {
    const verdict = typedOr(typed, `verdict-${id}`);
    return {
      questionVersionId: id,
      wellPhrased: verdict === "well" ? true : verdict === "clearer" ? false : null,
      body: typedOr(typed, `comment-${id}`),
      suggestedText: typedOr(typed, `suggestion-${id}`),
      readStamp: typedOr(typed, `read-${id}`),
    };
  });
  return { questionReviews, errors };
}

/** What a reviewer's page sends of the questions as a whole; undefined where it sends nothing of them. */
export function readRemark(typed: Typed): { remark: TypedRemark | undefined; errors: FieldErrors } {
  if (typed.remark === undefined && typed["read-remark"] === undefined)
    return { remark: undefined, errors: {} };
  const errors: FieldErrors = findLostFields(typed, ["remark", "read-remark"]);
  const words = typedOr(typed, "remark");
  if (words.length > maxCommentLength)
    errors.remark = `Keep this under ${formatNumber(maxCommentLength)} characters.`;
  return { remark: { words, readStamp: typedOr(typed, "read-remark") }, errors };
}

/**
 * Says beside each comment that newer words are saved already. Sent again, the form's own take their place: it is a choice
 * made in sight of the others, of which `typed` says then that they were read.
 */
export function refuseOlderWords(
  { current, currentRemark }: Extract<SavedReview, { kind: "changed-meanwhile" }>,
  typed: Typed,
): FieldErrors {
  const errors: FieldErrors = {};
  for (const [id, { body, suggestedText, commentStamp }] of Object.entries(current)) {
    errors[`comment-${id}`] =
      `You have saved other words from another page: “${body || suggestedText}” Save again to put these in their place.`;
    typed[`read-${id}`] = [commentStamp];
  }
  if (currentRemark !== null) {
    errors.remark = `You have saved other words from another page: “${currentRemark.body}” Save again to put these in their place.`;
    typed["read-remark"] = [currentRemark.commentStamp];
  }
  return errors;
}
