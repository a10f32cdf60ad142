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
  "questions.since":
    "{count, plural, one {# question or name of a focus area was} other {# questions or names of focus areas were}} written or changed after the sign-off. Families read them already: have them read, and sign off again.",
  "words.count": "{count, plural, one {# message} other {# messages}}.",
  "words.corrected": "{count, plural, one {# corrected} other {# corrected}}",
  "words.unsigned":
    "{count, plural, one {# message stands} other {# messages stand}} otherwise than signed off, or came later. Families read what was signed off.",
  "words.missing": "{count, plural, one {# message is} other {# messages are}} in English.",
  "po.taken":
    "Taken: {words, plural, one {# message} other {# messages}} of Noonday’s, {questions, plural, one {# question or name of a focus area} other {# questions and names of focus areas}}.",
  "po.left-out": "{count, plural, one {# entry was} other {# entries were}} left out",
});
