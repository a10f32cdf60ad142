import { createWorkMessages } from "./messages.ts";

/** Where a text was said, and what of a document cannot be read. */
export const textMessages = createWorkMessages({
  "document.passage": "{passages, plural, =0 {} one {} other {, passage {passage} of {passages}}}",
  "meeting.people": "{people, plural, one {# person} other {# people}} said it. Agreed: {agreed}",
  "pages.without-words":
    "{count, plural, one {# page of the file shows no words. If there are pictures on it} other {# pages of the file show no words. If there are pictures on them}}, download the file to see them: they cannot be searched.",
});
