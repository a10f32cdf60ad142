import { createWorkMessages } from "./messages.ts";

/** Wordings of the questions in other languages and in Easy Read. */
export const translationMessages = createWorkMessages({
  "questions.missing": "{count, plural, one {# question has} other {# questions have}} no {wording}.",
  "questions.out-of-date": "{count} of them: the English has changed since it was written.",
  "questions.in-part":
    "{count, plural, one {# question is} other {# questions are}} written in part: the rest shows in other words.",
  "translation.missing": "{name}: not translated",
  "translation.in-part": "{name}: translated in part",
  "translation.out-of-date": "{name}: changed since it was translated",
  "easy-read.missing": "{name}: not written",
  "easy-read.in-part": "{name}: written in part",
  "easy-read.out-of-date": "{name}: changed since it was written",
  "names.missing": "{count, plural, one {# focus area has} other {# focus areas have}} no name in {name}.",
});
