import { createWorkMessages } from "./messages.ts";

/** Documents that were sent as evidence. */
export const evidenceMessages = createWorkMessages({
  "uploads.unread": "{count, plural, one {# piece} other {# pieces}} of evidence, {unread} not read yet.",
  "pages.without-words":
    "{count, plural, one {# page of the file shows no words. If there are pictures on it} other {# pages of the file show no words. If there are pictures on them}}, download the file to see them: they cannot be searched.",
});
