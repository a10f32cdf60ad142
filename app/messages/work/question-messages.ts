import { createWorkMessages } from "./messages.ts";

/** Questions: their comments, shares and approvals. */
export const questionMessages = createWorkMessages({
  "approval.frozen":
    "{count, plural, one {One question} other {# questions}}, frozen as version {version}. This is what parents will be asked.",
  "approval.young-people":
    "{count, plural, one {One question} other {# questions}}, frozen as version {version}. This is what young people will be asked.",
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
  "copy.found": "{count, plural, one {One question} other {# questions}}, to look through.",
  "copy.questions": "{count, plural, one {One question} other {# questions}}",
  "paste.found":
    "{count, plural, one {One question was read.} other {# questions were read.}} Nothing is saved yet: look through them, then add them.",
  "paste.too-long": "Keep it under {max} characters.",
  "paste.too-many": "These are {count} questions. Paste {max} or fewer at once.",
  "desk.set-size":
    "{count, plural, =0 {No question yet} one {# question} other {# questions}} of at most six.",
  "desk.set-full": "Young people are asked six questions at most. Remove one first.",
  "pictures.found":
    "{count, plural, =0 {No picture is found. Try another word.} one {# picture} other {# pictures}}",
  "desk.added": "Added, at the end of its focus area.",
  "desk.suggestion-accepted": "The question is worded as suggested, and the reviewer can see that.",
  "desk.suggestion-undone": "The earlier wording is back, and the comment waits for an answer again.",
  "desk.suggestion-changed":
    "Nothing was changed: the comment or the question is another by now. Both stand here as they are.",
  "desk.survey-closed": "The survey closed meanwhile, so nothing is changed any more.",
  "desk.wording-changed-meanwhile":
    "This was changed while you wrote. What stands now is shown: save again to use yours.",
  "desk.unsaved-tab": "{tab} holds words that are not saved yet. Save or discard them first.",
  "desk.saved-before-typing": "Saved as it stood when you pressed. What you typed since is not saved yet.",
  "desk.added-before-typing":
    "It was added as it stood when you pressed. What you typed since is not: it stands here for another one.",
  "desk.answered-before-typing":
    "Your answer is kept as it stood when you pressed. What you typed since is not sent: add it among the comments.",
  "desk.wordings-failed": "Easy Read and the languages could not be loaded.",
  "desk.moved-to": "Moved to “{area}”.",
  "desk.moved-back": "It is back where it was.",
  "desk.move-to": "Move to “{area}”",
  "desk.remarks-waiting":
    "{count, plural, one {A comment on the questions as a whole waits} other {# comments on the questions as a whole wait}} for an answer",
  "desk.answered": "Your answer is kept, and the reviewer can see it.",
  "desk.moved": "Moved.",
  "desk.removed": "“{text}” is removed. What was shared or answered before stays as it was.",
  "desk.restored": "“{text}” is back.",
  "desk.saved": "Saved.",
  "desk.conditions-broken":
    "{count, plural, one {“{text}” depends on an answer that no longer comes before it, or is no choice any more} other {# questions depend on answers that no longer come before them, or are no choice any more}}. Undo this, or change of whom {count, plural, one {it is} other {they are}} asked.",
  "desk.conditions-to-mend":
    "{count, plural, one {One question} other {# questions}} cannot be asked as {count, plural, one {it stands} other {they stand}}",
  "desk.stays": "It stayed in its place: the other question is no longer under that focus area.",
  "desk.changed-meanwhile":
    "Somebody changed this question while you did. What you typed stays: save again to use it instead of theirs: “{text}”",
  "desk.focus-area-gone": "A focus area of it has been removed meanwhile.",
  "desk.size":
    "{questions, plural, one {# question} other {# questions}} · {boxes, plural, one {# box} other {# boxes}} to tick or write in · about {minutes, plural, one {# minute} other {# minutes}} to answer",
  "desk.size-of-three":
    "with three children {boxes, plural, one {# box} other {# boxes}}, about {minutes, plural, one {# minute} other {# minutes}}",
  "review.other-forums-title":
    "{count, plural, one {The other forum’s comments} other {Other forums’ comments}}",
  "share.questions":
    "{count, plural, one {One question, as it stands now.} other {# questions, as they stand now.}}",
  "share.focuses":
    "{count, plural, one {One in all, as it stands now.} other {# in all, as they stand now.}}",
  "share.number": "{number, plural, =0 {} one {} other { (share {number})}}",
  "wordings.save": "{count, plural, =0 {Save} one {Save} other {Save everything}}",
});
