/** What a reviewer says of one question on their page. */
export type TypedComment = {
  body: string;
  /** Another wording of the question; empty where none is suggested. */
  suggestedText: string;
  /** The instant, as text, of the comment that the page came with; empty where it came with none. */
  readStamp: string;
};

/** A comment of that reviewer on that very wording. */
export type OwnComment = {
  id: string;
  body: string;
  suggestedText: string | null;
  /** The instant of its words, as text. */
  commentStamp: string;
  isAnswered: boolean;
};

export type CommentPlan =
  /** `commentStamp`: where these very words are saved and can still be changed, the instant of that, as text. */
  | { kind: "unchanged"; commentStamp?: string }
  | { kind: "add" }
  | { kind: "change"; commentId: string }
  | { kind: "remove"; commentId: string }
  /** Newer words than those that the page came with are saved already, from another page. */
  | { kind: "changed-meanwhile"; current: OwnComment };

/**
 * What is to be done with what stands in a reviewer's boxes. Their words can be changed until they are answered; an answered
 * comment stays as it was answered, and whatever is said after it is another one.
 */
export function planComment(ownComments: readonly OwnComment[], typed: TypedComment): CommentPlan {
  const { body, suggestedText, readStamp } = typed;
  const holdsTyped = (comment: OwnComment) =>
    comment.body === body && (comment.suggestedText ?? "") === suggestedText;
  const open = findOpenComment(ownComments);
  const isNewest = open ? open.commentStamp === readStamp : true;
  if (open && holdsTyped(open)) return { kind: "unchanged", commentStamp: open.commentStamp };
  // Sent from a page that does not know yet that it was answered.
  if ((!open || !isNewest) && ownComments.some(holdsTyped)) return { kind: "unchanged" };
  const isEmpty = body === "" && suggestedText === "";
  if (isEmpty && (!open || readStamp === "")) return { kind: "unchanged" };
  if (!open) return { kind: "add" };
  if (!isNewest) return { kind: "changed-meanwhile", current: open };
  return isEmpty ? { kind: "remove", commentId: open.id } : { kind: "change", commentId: open.id };
}

/** The one whose words can still be changed. */
export function findOpenComment<Comment extends { isAnswered: boolean }>(
  ownComments: readonly Comment[],
): Comment | undefined {
  return ownComments.findLast(({ isAnswered }) => !isAnswered);
}
