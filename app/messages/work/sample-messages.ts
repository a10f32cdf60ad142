import { createWorkMessages } from "./messages.ts";

/** Samples that several people read blind. */
export const sampleMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
  "texts.read-blind": "{count, plural, one {# text} other {# texts}} read blind",
  "texts.left":
    "Only {count, plural, one {# text is} other {# texts are}} left that neither of you has read or coded",
});
