import { createWorkMessages } from "./messages.ts";

/** People who work on a re-visit, their messages and their sessions. */
export const peopleMessages = createWorkMessages({
  "messages.on-their-way":
    "{count, plural, one {One message is on its way.} other {# messages are on their way.}}",
  "sessions.now": "They are signed in on {count, plural, one {one device} other {# devices}} now.",
});
