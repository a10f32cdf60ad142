import { createWorkMessages } from "./messages.ts";

/** Responses of parents and carers. */
export const responseMessages = createWorkMessages({
  "children.said-in": "said in {count, plural, one {# response} other {# responses}}",
  only: "Only {count, plural, one {# response} other {# responses}}",
  "marked.burst":
    "{count, plural, one {# response} other {# responses}} in the {minutes, plural, one {minute} other {# minutes}} from {from}",
  "marked.entries": "{count, plural, one {# entry} other {# entries}}",
  "marked.waiting":
    "{count, plural, =0 {All are judged} one {# is not judged yet} other {# are not judged yet}}",
  "marked.chosen": "{count, plural, =0 {None chosen} one {# chosen} other {# chosen}}",
  "marked.judged-genuine": "{count, plural, one {# entry} other {# entries}} judged: nothing wrong.",
  "marked.judged-doubtful": "{count, plural, one {# entry} other {# entries}} judged: doubtful.",
  "marked.undone": "Undone: {count, plural, one {# judgement} other {# judgements}}.",
  "marked.more": "and {count, plural, one {# more} other {# more}}",
  "marked.alike": "{count, plural, one {# response} other {# responses}}, the first received at {received}",
});
