import { createWorkMessages } from "./messages.ts";

/** The audit. */
export const auditMessages = createWorkMessages({
  entries: "{count, plural, one {# entry} other {# entries}}, the newest first",
  "entries.count": "{count, plural, one {# entry} other {# entries}}",
});
