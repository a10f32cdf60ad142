import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { maxActionLength } from "./safeguarding.ts";

/** What an inspector writes down about an entry. */
export const actionField = z
  .string()
  .trim()
  .min(1, "Record what was done, or that nothing needed doing and why.")
  .max(maxActionLength, `Make it shorter: at most ${formatNumber(maxActionLength)} characters.`);
