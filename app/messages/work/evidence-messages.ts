import { createWorkMessages } from "./messages.ts";

/** Documents that were sent as evidence. */
export const evidenceMessages = createWorkMessages({
  "files.send": "{count, plural, =0 {Send files} one {Send this file} other {Send # files}}",
  "files.received": "{count, plural, one {# file was} other {# files were}} received",
  "uploads.unread": "{count, plural, one {# piece} other {# pieces}} of evidence, {unread} not read yet.",
});
