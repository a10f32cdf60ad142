import { createWorkMessages } from "./messages.ts";

/** The notification of an area. */
export const notificationMessages = createWorkMessages({
  "contacts.missing":
    "{count, plural, one {One contact is} other {# contacts are}} still missing. They can be added later:",
});
