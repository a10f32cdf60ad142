import { createWorkMessages } from "./messages.ts";

/** Samples that several people read blind. */
export const sampleMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
});
