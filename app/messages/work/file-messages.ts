import { createWorkMessages } from "./messages.ts";

/** Files that the database does not name. */
export const fileMessages = createWorkMessages({
  "quarantine.files":
    "{count, plural, one {One file is} other {# files are}} kept in quarantine, the first until {until}.",
});
