import { createWorkMessages } from "./messages.ts";

/** Questions: their comments, shares and approvals. */
export const questionMessages = createWorkMessages({
  "approval.frozen":
    "{count, plural, one {One question} other {# questions}}, frozen as version {version}. This is what parents will be asked.",
  "approval.version": "Version {version}: {count, plural, one {# question} other {# questions}}",
  "comments.unanswered":
    "{count, plural, one {# comment has no answer yet} other {# comments have no answer yet}}",
  "comments.waiting": "{count, plural, one {# comment waits} other {# comments wait}}",
  "comments.waiting-for-answer":
    "{count, plural, one {# comment waits} other {# comments wait}} for an answer",
  "review.fine":
    "{count, plural, =0 {Nothing was left to mark} one {# question is} other {# questions are}}{count, plural, =0 {.} other { marked as well phrased.}}",
  "review.left":
    "{count, plural, =0 {You have said something of every question.} one {Of # question you have said nothing. This marks it as well phrased.} other {Of # questions you have said nothing. This marks them as well phrased.}}",
  "review.other-forums": "{count, plural, one {Another forum’s comment} other {# comments of other forums}}",
  "review.other-forums-title":
    "{count, plural, one {The other forum’s comments} other {Other forums’ comments}}",
  "share.questions":
    "{count, plural, one {One question, as it stands now.} other {# questions, as they stand now.}}",
  "share.focuses":
    "{count, plural, one {One in all, as it stands now.} other {# in all, as they stand now.}}",
  "share.number": "{number, plural, =0 {} one {} other { (share {number})}}",
  "wordings.save": "{count, plural, =0 {Save} one {Save} other {Save everything}}",
});
