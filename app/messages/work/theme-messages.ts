import { createWorkMessages } from "./messages.ts";

/** Themes, and how much is under each. */
export const themeMessages = createWorkMessages({
  texts: "{count, plural, one {# text} other {# texts}}",
  "texts.and-passages":
    "{texts, plural, one {# text} other {# texts}}, {passages, plural, one {# passage} other {# passages}} of documents",
  "texts.counted": "{counted} {base, plural, one {text} other {texts}}",
  "texts.open": "Open its {count, plural, one {text} other {# texts}}",
  "passages.open": "Open its {count, plural, one {passage} other {# passages}} of documents",
});
