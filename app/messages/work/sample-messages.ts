import { createWorkMessages } from "./messages.ts";

/** Samples that several people read blind. */
export const sampleMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
  "texts.read-blind": "{count, plural, one {# text} other {# texts}} read blind",
  "texts.left":
    "Only {count, plural, one {# text is} other {# texts are}} left that neither of you has read or coded",
  "settled.open": "It is open again.",
  "settled.under": "Settled: it is under it.",
  "settled.not-under": "Settled: it is not under it.",
  waiting: "{count, plural, one {# sample waits} other {# samples wait}} for you",
  "waiting.texts": "{count, plural, one {# text} other {# texts}} left for you to read",
});
