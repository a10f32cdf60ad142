import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { maxReasonLength, progressAnswers } from "./progress.ts";

const reason = z
  .string()
  .min(1, "Give the reason")
  .max(maxReasonLength, `Use ${formatNumber(maxReasonLength)} characters at most`);

const sufficient = z
  .enum(progressAnswers, "Choose whether progress is sufficient")
  .transform((answer) => answer === "sufficient");

export const judgementForm = z.object({ progress: sufficient, reason });

export const differenceForm = z.object({ decision: sufficient, difference: reason });
