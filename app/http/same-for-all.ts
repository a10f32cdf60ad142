import type { RequestContext } from "./context.ts";

/**
 * Says that the page which a loader is about to give holds nothing that anybody wrote or chose, so that its HTML may be
 * kept and given to others. `values` are what tells this copy of it from another's, such as the name of the copy.
 */
export function sameForAll({ context }: { context: RequestContext }, values: readonly string[] = []): void {
  context.sameForAll = values;
}
