import { z } from "zod";
import { maskKinds } from "../masks/redaction.ts";

export const masksShape = z.array(
  z.object({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(maskKinds) }),
);
