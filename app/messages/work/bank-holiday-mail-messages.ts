import { createWorkMessages } from "./messages.ts";

/** What leads are sent when the list of bank holidays changes. */
export const bankHolidayMailMessages = createWorkMessages({
  added: "{days} {count, plural, one {is} other {are}} now on the list of bank holidays.",
  removed: "{days} {count, plural, one {has} other {have}} been removed from the list of bank holidays.",
});
