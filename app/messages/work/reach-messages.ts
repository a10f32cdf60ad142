import { createWorkMessages } from "./messages.ts";

/** Which groups answer, and which do not. */
export const reachMessages = createWorkMessages({
  responses: "{count, plural, =0 {No responses} one {# response} other {# responses}}",
  "of-children": ", of {count, number} children in the area",
  "young-people.discussions":
    "{count, plural, =0 {No young people counted} one {# young person counted} other {# young people counted}} in discussions.",
  "young-people.own":
    "{count, plural, =0 {No young people} one {# young person} other {# young people}} answered by themselves.",
});
