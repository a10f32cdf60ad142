import { createWorkMessages } from "./messages.ts";

/** What a re-visit still needs before its next step. */
export const preparationMessages = createWorkMessages({
  sessions: "{count, plural, =0 {No session arranged} one {# session arranged} other {# sessions arranged}}",
  retention: "Confirmed: at least {months, plural, one {# month} other {# months}} after publication",
  contacts: "{count, plural, =0 {All five there} one {Missing: {first}} other {# of 5 missing}}",
  "names.missing": "No name for {count, plural, one {# focus area} other {# focus areas}}",
  "wordings.written":
    "{written} of {questions, plural, one {# question} other {# questions}}: the others show in standard English",
});
