import { z } from "zod";

/** What an export depends on: how often words of its re-visit had been withdrawn, changed or erased when it was begun. */
export const basisShape = z.object({ erasures: z.int() });
export type Basis = z.infer<typeof basisShape>;
