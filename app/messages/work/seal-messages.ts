import { createWorkMessages } from "./messages.ts";

/** The seal of the evidence. */
export const sealMessages = createWorkMessages({
  "recordings.erased":
    "{count, plural, =0 {} one {One recording or drawing was erased since; its hash stays under the seal.} other {# recordings and drawings were erased since; their hashes stay under the seal.}}",
  "responses.withdrawn":
    "{count, plural, =0 {} one {One response was withdrawn since.} other {# responses were withdrawn since.}}",
});
