import { createWorkMessages } from "./messages.ts";

/** The impact assessment, in counts. */
export const impactAssessmentMessages = createWorkMessages({
  months: "{count, plural, one {# month} other {# months}}",
  days: "{count, plural, one {# day} other {# days}}",
  people: "{count, plural, =0 {Nobody} one {# person} other {# people}}",
  proxies: "{count, plural, one {# proxy is trusted} other {# proxies are trusted}}",
  tests: "{count, plural, one {Held by # test of the software} other {Held by # tests of the software}}",
  "tests.means":
    "{count, plural, one {# test shows the means that they have} other {# tests show the means that they have}}",
});
