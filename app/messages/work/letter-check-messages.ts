import { createWorkMessages } from "./messages.ts";

/** What stands in the way of the letter. */
export const letterCheckMessages = createWorkMessages({
  "comments.unanswered":
    "{count, plural, one {One comment has no answer.} other {# comments have no answer.}}",
  comments: "{count, plural, one {# comment} other {# comments}}, {unanswered} without an answer.",
  "sentences.bare":
    "{count, plural, one {One sentence carries no finding: “{first}”} other {# sentences carry no finding, the first: “{first}”}}",
  "sentences.verbatim":
    "“{title}”: {count, plural, one {one sentence has words in a row as a family gave them.} other {# sentences have words in a row as families gave them.}}",
  "texts.unread":
    "Nobody has read {unread, number} of the {all, plural, one {# text} other {# texts}} that people gave. Read them, or say why the letter goes without.",
  "texts.said-read":
    "“{title}” says that inspectors read what came, but nobody has read {unread, number} of the {all, plural, one {# text} other {# texts}}. Write “{read, number} of the {all, plural, one {# text} other {# texts}}”, or leave it out.",
  "documents.unread":
    "Nobody has read {unread, number} of the {all, plural, one {# document} other {# documents}} to the end. Read them, or say why the letter goes without.",
  "documents.said-read":
    "“{title}” says that inspectors read what came, but nobody has read {unread, number} of the {all, plural, one {# document} other {# documents}}. Write “{read, number} of the {all, plural, one {# document} other {# documents}}”, or leave it out.",
});
