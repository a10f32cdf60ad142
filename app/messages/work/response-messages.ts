import { createWorkMessages } from "./messages.ts";

/** Responses of parents and carers. */
export const responseMessages = createWorkMessages({
  "children.said-in": "said in {count, plural, one {# response} other {# responses}}",
  only: "Only {count, plural, one {# response} other {# responses}}",
  "marked.burst":
    "{count, plural, one {# response} other {# responses}} in the {minutes, plural, one {minute} other {# minutes}} from {from}",
  "marked.alike": "{count, plural, one {# response} other {# responses}}, the first received at {received}",
});
