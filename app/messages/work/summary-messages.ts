import { createWorkMessages } from "./messages.ts";

/** The evidence summary, as a document. */
export const summaryMessages = createWorkMessages({
  responses:
    "{count, plural, one {# response} other {# responses}}, {unfinished, number} of them unfinished when the survey closed. Figures are exact: small numbers are not hidden here. A share is of those who gave one of the answers, without “Don’t know”; beside it, in brackets, the range in which the share of all such families may well lie (Wilson’s interval, 95%). Responses that were withdrawn are not counted.",
});
