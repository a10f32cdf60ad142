import type { RequestContext } from "./context.ts";
import { placeholder } from "./page-template.ts";

/** What tells this copy of a page from the same page given to others. */
export type CacheablePage = {
  /** The texts themselves, by the number of their place. */
  values: readonly string[];
  /** What the page's loader gives, with those places instead of the texts; absent where the texts are names of copies. */
  like?: unknown;
};

type Asked = { context: RequestContext };

/** The first place of a page is that of its answer's nonce. */
const firstOwn = 1;

/**
 * Says that the page which a loader is about to give holds nothing that anybody wrote or chose, so that its HTML may be
 * kept and given to others. `values` are what tells this copy of it from another's, such as the name of the copy.
 */
export function markCacheable({ context }: Asked, values: readonly string[] = []): void {
  context.cacheablePage = { values };
}

/**
 * Says that the page which a loader is about to give is the same for all but for texts that stand in it as they are, such
 * as somebody's answers: the page around them may be kept and given to others, without them. `gives` makes what the
 * loader gives, and takes every such text from `own`; it is asked twice.
 */
export function markCacheableExcept<Given>(
  { context }: Asked,
  gives: (own: (text: string) => string) => Given,
): Given {
  const values: string[] = [];
  const like = gives((text) => placeholder(values.push(text) - 1 + firstOwn));
  context.cacheablePage = { values, like };
  return gives((text) => text);
}
