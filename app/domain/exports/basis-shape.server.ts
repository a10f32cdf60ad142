import { z } from "zod";

/**
 * What a made file rests on, as far as it can be taken back: how many responses and documents had been withdrawn when it was begun, and
 * how many other things said, written down by then, stood.
 */
export const basisShape = z.object({ at: z.string(), withdrawn: z.int(), said: z.int() });
export type Basis = z.infer<typeof basisShape>;

export function isWithdrawn(basis: Basis, now: Pick<Basis, "withdrawn" | "said">): boolean {
  return now.withdrawn !== basis.withdrawn || now.said < basis.said;
}
