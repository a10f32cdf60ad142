import { createWorkMessages } from "./messages.ts";

/** The collation of what everybody said. */
export const collationMessages = createWorkMessages({
  faces: "{count, plural, one {# face} other {# faces}}",
  "young-people.answered": "{count, plural, one {# young person answered} other {# young people answered}}",
  "young-people.mat":
    "{count, plural, one {# young person} other {# young people}} laid cards on this mat. Cards are never added up.",
  "young-people.chose": "{count, plural, one {# young person} other {# young people}} chose",
  "own.people":
    "{count, plural, =0 {Nobody has} one {# young person has} other {# young people have}} answered by themselves.",
  "own.in-discussion":
    "{count, plural, one {# of them was} other {# of them were}} in a discussion, too, and not in its tallies again.",
  "own.answered":
    "{count, plural, one {# young person answered} other {# young people answered}}{discussed, plural, =0 {} other {, # of them in a discussion}}",
  "own.apart": "{label}: {count, number}",
  "own.not-answered": "not answered: {count, number}",
  answers: "{count, plural, one {# answer} other {# answers}}",
  responses: "{whose}: {count, plural, one {# response} other {# responses}}",
  "total.responses": "{count, plural, one {# response} other {# responses}}",
  "total.unfinished": "{count, number} of them unfinished",
  "total.children": "{count, plural, one {# child} other {# children}} spoken for,",
  "not-filtered": "young people’s faces and words, their own answers, the open meeting, and themes",
  "theme.all": "{count, plural, one {The theme} other {All # themes}}",
  "texts.of-survey": "{count, plural, one {# text} other {# texts}} from the survey",
  "things.said": "{count, plural, one {# thing} other {# things}} said by young people",
  "notes.of-meeting": "{count, plural, one {# note} other {# notes}} of the open meeting",
  "theme.writers": "{count, number} of {base, plural, one {# writer} other {# writers}}",
  "theme.texts": "{count, number} of {base, plural, one {# text} other {# texts}}",
  "theme.passages": "{count, number} of {base, plural, one {# passage} other {# passages}} of documents",
  "theme.more": "{count, plural, one {# more theme} other {# more themes}}",
  "note.people": "{people, plural, one {# person} other {# people}}, {agreed}",
});
