import { z } from "zod";
import { maxFindingLength } from "./finding.ts";

export const findingWords = z
  .string()
  .min(1, "Write the finding")
  .max(maxFindingLength, `Use ${maxFindingLength.toLocaleString("en-GB")} characters at most`);
