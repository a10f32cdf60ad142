import { z } from "zod";
import type { FieldResult } from "./read.ts";

/** What was read, within a shape; where it could not be, the shape says what to do instead. */
export function takeRead<Value>(context: z.RefinementCtx, read: FieldResult<Value>): Value {
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", message: read.error });
  return z.NEVER;
}
