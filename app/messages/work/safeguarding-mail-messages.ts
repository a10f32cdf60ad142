import { createWorkMessages } from "./messages.ts";

/** What the inspector named for the safeguarding queue is sent. */
export const safeguardingMailMessages = createWorkMessages({
  "message.subject":
    "Safeguarding queue of the re-visit of {areaName}: {count, plural, one {# new entry} other {# new entries}}",
  "message.entries":
    "There {count, plural, one {is # new entry} other {are # new entries}} in the safeguarding queue of the re-visit of {areaName}: words in responses that may speak of danger to a child.",
});
