import { createWorkMessages } from "./messages.ts";

/** Which groups answer, and which do not. */
export const reachMessages = createWorkMessages({
  responses: "{count, plural, =0 {No responses} one {# response} other {# responses}}",
  "of-children": ", of {count, number} children in the area",
});
