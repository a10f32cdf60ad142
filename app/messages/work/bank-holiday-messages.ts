import { createWorkMessages } from "./messages.ts";

/** The list of bank holidays, and the dates that it moves. */
export const bankHolidayMessages = createWorkMessages({
  added: "{days} {count, plural, one {is} other {are}} now on the list of bank holidays.",
  removed: "{days} {count, plural, one {has} other {have}} been taken off the list of bank holidays.",
  waiting:
    "{count, plural, one {One re-visit waits} other {# re-visits wait}} for another lead inspector, who has been sent a message.",
});
