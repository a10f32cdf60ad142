import { createWorkMessages } from "./messages.ts";

/** Responses of parents and carers. */
export const responseMessages = createWorkMessages({
  "children.said-in": "said in {count, plural, one {# response} other {# responses}}",
  only: "Only {count, plural, one {# response} other {# responses}}",
});
