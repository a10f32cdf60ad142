import { createWorkMessages } from "./messages.ts";

/** The focus areas of a re-visit. */
export const focusAreaMessages = createWorkMessages({
  "pasted.found":
    "{count, plural, one {One was} other {# were}} found in what you pasted. Nothing is saved yet. The short names are suggestions: give each the name that families would know it by.",
  "pasted.gone": "{names}. Saving removes {count, plural, one {it} other {them}}.",
});
