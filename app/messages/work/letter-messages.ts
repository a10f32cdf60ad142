import { createWorkMessages } from "./messages.ts";

/** The inspectors’ letter and its steps. */
export const letterMessages = createWorkMessages({
  "figures.changed":
    "{count, plural, one {One figure has} other {# figures have}} changed since their sentences were written",
  "figures.changed-since-final":
    "{count, plural, one {One figure has} other {# figures have}} changed since the letter was made final",
  "findings.unused": "No section points to {count, plural, one {finding} other {findings}} {numbers}.",
  "progress.mixed":
    "The area has made sufficient progress in addressing {done} of the {all} areas of significant weakness. It has not made sufficient progress in addressing the other {left, plural, one {one} other {#}}.",
});
