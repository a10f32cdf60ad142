import { createWorkMessages } from "./messages.ts";

/** The inspectors’ letter and its steps. */
export const letterMessages = createWorkMessages({
  "comments.unanswered":
    "{count, plural, one {One comment has no answer.} other {# comments have no answer.}}",
  comments: "{count, plural, one {# comment} other {# comments}}, {unanswered} without an answer.",
  "figures.changed":
    "{count, plural, one {One figure has} other {# figures have}} changed since their sentences were written",
  "figures.changed-since-final":
    "{count, plural, one {One figure has} other {# figures have}} changed since the letter was made final",
  "findings.unused": "No section points to {count, plural, one {finding} other {findings}} {numbers}.",
  "sentences.bare":
    "{count, plural, one {One sentence carries no finding: “{first}”} other {# sentences carry no finding, the first: “{first}”}}",
  "sentences.verbatim":
    "“{title}”: {count, plural, one {one sentence has words in a row as a family gave them.} other {# sentences have words in a row as families gave them.}}",
  "progress.mixed":
    "The area has made sufficient progress in addressing {done} of the {all} areas of significant weakness. It has not made sufficient progress in addressing the other {left, plural, one {one} other {#}}.",
});
