import { createWorkMessages } from "./messages.ts";

/** The list of bank holidays, and the dates that it moves. */
export const bankHolidayMessages = createWorkMessages({
  waiting:
    "{count, plural, one {One re-visit waits} other {# re-visits wait}} for another lead inspector, who has been sent a message.",
});
