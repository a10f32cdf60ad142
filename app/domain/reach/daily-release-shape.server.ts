import { z } from "zod";
import { hiddenBelow, roundedTo } from "./daily-release.ts";

const rounded = z.int().min(hiddenBelow).multipleOf(roundedTo).nullable();

/** Young people heard in one way; `isUnchanged`: their groups are not counted again, since they would tell who came. */
const wayShape = z.object({
  people: rounded,
  groups: z.array(
    z.object({ name: z.enum(["age", "setting", "circumstances"]), value: z.string(), count: rounded }),
  ),
  isUnchanged: z.boolean().optional(),
});

/** `until`: the noon (UTC text) at which a day from noon to noon ended. */
export const dailyReleaseShape = z.object({
  responses: rounded,
  days: z.array(z.object({ until: z.string(), count: rounded })),
  groups: z.array(z.object({ name: z.string(), value: z.string(), count: rounded })),
  /** What was asked with one answer each, whose groups are not counted again since a whole release was made. */
  standing: z.array(z.string()).optional(),
  /** In discussions and by themselves, apart; absent in releases made before these were counted. */
  youngPeople: z.object({ discussions: wayShape, own: wayShape }).optional(),
});
export type DailyRelease = z.infer<typeof dailyReleaseShape>;
