import { z } from "zod";
import { formatNumber } from "#app/messages/format-number.ts";
import { everyPart, maxReasonLength, type Parts, partsOf } from "./seal.ts";

const sum = z.object({ count: z.number(), hash: z.string() });
const everySum = Object.fromEntries(everyPart.map((part) => [part, sum.optional()]));
const sumsShape = z.object(everySum);

/** What a seal was put on, part by part; null where that is not what its format says. */
export function readParts(seal: { format: number; parts: object }): Parts | null {
  const read = sumsShape.safeParse(seal.parts);
  const wanted = partsOf(seal.format);
  if (!read.success || wanted.length === 0) return null;
  const kept: Parts = read.data;
  return wanted.every((part) => kept[part] !== undefined) ? kept : null;
}

const verdictShape = z.discriminatedUnion("kind", [
  /** Everything is as it was sealed, but for responses that families withdrew by law since. */
  z.object({ kind: z.literal("whole"), takenBack: z.number(), erasedSince: z.number().default(0) }),
  z.object({
    kind: z.literal("changed"),
    differences: z.array(z.object({ part: z.enum(everyPart), sealed: z.number(), now: z.number() })),
    takenBack: z.number(),
    erasedSince: z.number().default(0),
  }),
  /** What was written down at sealing is not what it was. */
  z.object({ kind: z.literal("seal-changed") }),
]);

export type Verdict = z.infer<typeof verdictShape>;

/** What the last check of a seal found; null where there was none. */
export function readVerdict({ verdict }: { verdict: object | null }): Verdict | null {
  return verdict === null ? null : verdictShape.parse(verdict);
}

export const reasonForm = z.object({
  reason: z
    .string()
    .min(1, "Say why")
    .max(maxReasonLength, `Use ${formatNumber(maxReasonLength)} characters at most`),
});
