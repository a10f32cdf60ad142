import { createWorkMessages } from "./messages.ts";

/** The audit. */
export const auditMessages = createWorkMessages({
  entries: "{count, plural, one {# entry} other {# entries}}, the newest first",
  "entries.found":
    "{count, plural, =0 {No entry passes} one {# entry passes} other {# entries pass}} these filters",
  "entries.count": "{count, plural, one {# entry} other {# entries}}",
});
