import { createWorkMessages } from "./messages.ts";

/** Responses of parents and carers. */
export const responseMessages = createWorkMessages({
  only: "Only {count, plural, one {# response} other {# responses}}",
});
