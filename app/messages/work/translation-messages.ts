import { createWorkMessages } from "./messages.ts";

/** Wordings of the questions in other languages and in Easy Read. */
export const translationMessages = createWorkMessages({
  "questions.missing": "{count, plural, one {# question has} other {# questions have}} no {wording}.",
  "questions.out-of-date": "{count} of them: the English has changed since it was written.",
  "questions.in-part":
    "{count, plural, one {# question is} other {# questions are}} written in part: the rest shows in other words.",
  "names.missing": "{count, plural, one {# focus area has} other {# focus areas have}} no name in {name}.",
});
