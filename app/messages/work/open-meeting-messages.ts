import { createWorkMessages } from "./messages.ts";

/** Sessions of the open meeting and their notes. */
export const openMeetingMessages = createWorkMessages({
  "note.people": "{people, plural, one {# person} other {# people}} said it",
});
