import { z } from "zod";
import { hiddenBelow, roundedTo } from "./daily-release.ts";

const rounded = z.int().min(hiddenBelow).multipleOf(roundedTo).nullable();

/** `until`: the noon (UTC text) at which a day from noon to noon ended. */
export const dailyReleaseShape = z.object({
  responses: rounded,
  days: z.array(z.object({ until: z.string(), count: rounded })),
  groups: z.array(z.object({ name: z.string(), value: z.string(), count: rounded })),
  /** What was asked with one answer each, whose groups are not counted again since a whole release was made. */
  standing: z.array(z.string()).optional(),
});
export type DailyRelease = z.infer<typeof dailyReleaseShape>;
