import { createWorkMessages } from "./messages.ts";

/** Work in the background that fails. */
export const jobMessages = createWorkMessages({
  "text.not-read":
    "The text of {count, plural, one {one file} other {# files}} of evidence could not be read.",
  "file.not-scanned": "No scanner could judge {count, plural, one {one file} other {# files}} of evidence.",
});
