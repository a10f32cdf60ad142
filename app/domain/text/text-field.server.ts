import { z } from "zod";
import { lostField } from "./text-field.ts";

/**
 * A field for words, whose form always sends it, though it be empty. One that did not arrive says nothing: taken as empty it
 * would empty what was stored.
 */
export function textField() {
  return z.string({ error: ({ input }) => (input === undefined ? lostField : undefined) });
}
