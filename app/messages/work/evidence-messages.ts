import { createWorkMessages } from "./messages.ts";

/** Documents that were sent as evidence. */
export const evidenceMessages = createWorkMessages({
  "uploads.unread": "{count, plural, one {# piece} other {# pieces}} of evidence, {unread} not read yet.",
});
