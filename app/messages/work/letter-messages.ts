import { createWorkMessages } from "./messages.ts";

/** The inspectors’ letter and its steps. */
export const letterMessages = createWorkMessages({
  "chip.figure": "the figure {figure}",
  "chip.finding": "Finding {number, number}",
  "chip.quotation": "Quotation {number, number}",
  "chip.remove": "Remove {name} from “{sentence}”",
  "chip.removed": "{name} is removed from the words.",
  "comments.open": "{count, plural, one {One comment} other {# comments}} between inspectors to settle",
  "sentence.comment":
    "{count, plural, =0 {Comment on} one {One comment to settle on} other {# comments to settle on}} “{sentence}”",
  "figures.changed":
    "{count, plural, one {One figure has} other {# figures have}} changed since their sentences were written",
  "figures.changed-since-final":
    "{count, plural, one {One figure has} other {# figures have}} changed since the letter was made final",
  "findings.unused": "No section points to {count, plural, one {finding} other {findings}} {numbers}.",
  "progress.mixed":
    "The area has made sufficient progress in addressing {done} of the {all} areas of significant weakness. It has not made sufficient progress in addressing the other {left, plural, one {one} other {#}}.",
  "survey-fault":
    "{part} of parents and carers did not work {span}. {count, plural, =0 {That touched fewer than ten responses} other {That touched about # responses}}. Those who came back were asked to look at their answers again, and none was left out because of it.",
  "decided.chosen": "{themes, plural, =0 {no themes} one {# theme} other {# themes}}",
  "decided.without-themes":
    "{count, plural, one {# weakness has no themes yet} other {# weaknesses have no themes yet}}",
});
