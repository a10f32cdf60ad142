import { z } from "zod";

/**
 * What an export depends on, as far as it can be withdrawn. It counts the responses and documents that were withdrawn
 * before the export began, and the other words that stood then.
 */
export const basisShape = z.object({ at: z.string(), withdrawn: z.int(), said: z.int() });
export type Basis = z.infer<typeof basisShape>;

export function isWithdrawn(basis: Basis, now: Pick<Basis, "withdrawn" | "said">): boolean {
  return now.withdrawn !== basis.withdrawn || now.said < basis.said;
}
