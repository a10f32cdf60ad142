import { createWorkMessages } from "./messages.ts";

/** Answers weighted to the area's proportions. */
export const rakingMessages = createWorkMessages({
  "refused.not-confirmed":
    "The lead inspector has not confirmed how many children of each group the area has, so nothing is weighted.",
  "refused.no-total":
    "{group}: {count, plural, one {# family answered} other {# families answered}}, and no total is entered.",
  "refused.too-few":
    "{group}: {count, plural, =0 {no family} one {only # family} other {only # families}} answered. It takes {needed} to stand for the group.",
  "refused.not-converged":
    "No weights meet all totals at once: {rounds} rounds did not bring the answers to them. Weight by fewer questions.",
  "refused.totals-disagree":
    "The totals are of areas of different sizes ({sums}). They may differ by {percent}%.",
  base: "{count, number} answered, effective sample size {effective}.",
  size: "{count, plural, one {# family} other {# families}} answered. Weighted, they tell as much as {effective} would (effective sample size; design effect {effect}).",
  trimmed:
    "Cut to the bounds: {raised, plural, =0 {no weight was raised} one {# response’s weight was raised} other {# responses’ weights were raised}}, {lowered, plural, =0 {none lowered} one {# lowered} other {# lowered}}.",
  parts:
    "{question}: {known, plural, one {# family is} other {# families are}} of a group, some of them of several, so that the responses of the groups add up to {sum, number}. Shares here count such a family in equal parts. The reach page counts it whole in each, and has other shares of the answers: “{group}” is {plain} here and {undivided} there.",
  unknown:
    "{question}: {count, plural, =0 {everybody is of a group} one {# response is of no group, or did not say} other {# responses are of no group, or did not say}}.",
  "holds.without-any":
    "The conclusion holds without any one group: {conclusion} {count, plural, one {One group was left out.} other {Each of # groups was left out in turn.}}",
  "holds.not":
    "All answers together: {conclusion} Without {count, plural, one {one group} other {any one of # groups}} they tell something else:",
  "holds.without": "Without “{group}” ({count, plural, one {# answer} other {# answers}} left): {conclusion}",
  rounds: "{count, plural, one {# round} other {# rounds}}",
});
