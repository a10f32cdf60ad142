import { createWorkMessages } from "./messages.ts";

/** Releases of counts. */
export const releaseMessages = createWorkMessages({
  "made-from": "Made from {count, plural, one {# response} other {# responses}}.",
});
