import { createWorkMessages } from "./messages.ts";

/** The seal of the evidence. */
export const sealMessages = createWorkMessages({
  "responses.withdrawn":
    "{count, plural, =0 {} one {One response was withdrawn since.} other {# responses were withdrawn since.}}",
});
