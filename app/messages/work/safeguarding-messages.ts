import { createWorkMessages } from "./messages.ts";

/** The safeguarding queue and the message about it. */
export const safeguardingMessages = createWorkMessages({
  "entry.actions": "{count, plural, one {# note} other {# notes}} of what was done",
});
