import { createWorkMessages } from "./messages.ts";

/** The dates of a re-visit. */
export const dateMessages = createWorkMessages({
  "steps.moved": "{count, plural, one {One step} other {# steps}} would fall on another day by the rule.",
});
