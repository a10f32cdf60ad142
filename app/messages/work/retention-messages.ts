import { createWorkMessages } from "./messages.ts";

/** How long an inspection is kept, and its deletion. */
export const retentionMessages = createWorkMessages({
  months: "{count, plural, one {# month} other {# months}}",
  "months.min": "It cannot be shorter than {count, plural, one {# month} other {# months}}.",
  "obstacle.held":
    "{count, plural, one {A hold stands} other {# holds stand}}: lift what is not needed any more.",
  "obstacle.safeguarding":
    "{count, plural, one {An entry of the safeguarding queue is open} other {# entries of the safeguarding queue are open}}, and {count, plural, one {holds} other {hold}} everything until {count, plural, one {it has its outcome} other {each has its outcome}}.",
  "holds.review":
    "{count, plural, one {A hold on deleting is} other {# holds on deleting are}} due to be looked at",
  rows: "{count, plural, one {# row} other {# rows}}",
  files: "{count, plural, one {# file} other {# files}}",
});
