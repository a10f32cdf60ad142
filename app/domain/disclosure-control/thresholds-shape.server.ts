import { z } from "zod";

/**
 * From how many on a figure may leave the re-visit. Parent View shows nothing below 10 answers, and DfE tables hide
 * counts below 5; both are settings, since an area or a later kind of inspection may ask for more.
 */
export const thresholdsShape = z.object({
  /** The smallest count that is shown: 5 hides 1 to 4. It may be stricter than the usual, not laxer. */
  counts: z.int().min(5).max(100),
  /** The smallest number of answers of which percentages are given. */
  percentages: z.int().min(10).max(1000),
});

export type Thresholds = z.infer<typeof thresholdsShape>;
