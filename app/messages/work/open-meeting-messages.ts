import { createWorkMessages } from "./messages.ts";

/** Sessions of the open meeting and their notes. */
export const openMeetingMessages = createWorkMessages({
  "note.people": "{people, plural, one {# person} other {# people}} said it",
  "note.more-than-attended":
    "A note says that {people, plural, one {# person} other {# people}} said something. Give that number or more, or change the note.",
  attended: "{people, plural, one {# person} other {# people}} came. Give that number or fewer.",
});
