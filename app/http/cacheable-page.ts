import type { RequestContext } from "./context.ts";
import { placeholder } from "./page-template.ts";

/** What tells this copy of a page from the same page given to others. */
export type CacheablePage = {
  /** The texts themselves, by the number of their place. */
  values: readonly string[];
  /** What the page's loader gives, with those places instead of the texts; absent where the texts are names of copies. */
  templateData?: unknown;
};

type RouteArgs = { context: RequestContext };

/** The first place of a page is that of its answer's nonce. */
const firstValueIndex = 1;

/**
 * Says that the page which a loader is about to give holds nothing that anybody wrote or chose, so that its HTML may be
 * kept and given to others. `values` are what tells this copy of it from another's, such as the name of the copy.
 */
export function markCacheable({ context }: RouteArgs, values: readonly string[] = []): void {
  context.cacheablePage = { values };
}

/**
 * Says that the page which a loader is about to give is the same for all but for texts that stand in it as they are, such
 * as somebody's answers: the page around them may be kept and given to others, without them. `gives` makes what the
 * loader gives, and takes every such text from `own`; it is asked twice.
 */
export function markCacheableExcept<Data>(
  { context }: RouteArgs,
  makeData: (slot: (text: string) => string) => Data,
): Data {
  const values: string[] = [];
  const templateData = makeData((text) => placeholder(values.push(text) - 1 + firstValueIndex));
  context.cacheablePage = { values, templateData };
  return makeData((text) => text);
}
