import { createWorkMessages } from "./messages.ts";

/** A survey that did not work: its pauses, faults and closing. */
export const pauseMessages = createWorkMessages({
  "fault.marked":
    "{count, plural, =0 {No response was touched} one {# response was touched} other {# responses were touched}}",
  "fault.unfinished":
    "{count, plural, =0 {none of them unfinished} one {# of them unfinished} other {# of them unfinished}}",
  "fault.open":
    "{count, plural, =0 {none still bears the mark} one {# still bears the mark} other {# still bear the mark}}",
  "fault.reviewed":
    "{count, plural, =0 {none was looked at again} one {# was looked at again by its writer} other {# were looked at again by their writers}}",
  "fault.outcomes":
    "{same, number} the same, {changed, number} changed, {answered, number} unsent then and sent since",
  "fault.drafts":
    "{count, plural, =0 {No unsent draft is marked} one {# unsent draft is marked} other {# unsent drafts are marked}}; nobody reads them.",
  "fault.questions": "{count, plural, =0 {All questions} one {# question} other {# questions}}",
  "fault.recorded":
    "Recorded. Marked: {responses, plural, one {# response} other {# responses}} and {drafts, plural, one {# unsent draft} other {# unsent drafts}}.",
  "figure.touched":
    "{count, plural, =0 {None of the responses counted here was} one {# of the responses counted here was} other {# of the responses counted here were}} touched by fault {number, number} of the survey, {span}, when {what} did not work. {count, plural, =0 {} other {{open, plural, =0 {All were looked at again since.} one {# was not looked at again.} other {# were not looked at again.}}}}",
  "people.told": "{count, plural, =0 {Nobody} one {# person} other {# people}}",
});
