import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { maxFindingLength } from "./finding.ts";

export const findingWords = z
  .string()
  .min(1, "Write the finding")
  .max(maxFindingLength, `Use ${formatNumber(maxFindingLength)} characters at most`);
