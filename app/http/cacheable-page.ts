import type { RequestContext } from "./context.ts";
import { placeholder } from "./page-template.ts";

/** What differs between this copy of a page and the same page for others. */
export type CacheablePage = {
  /** The texts, by the number of their placeholder. */
  values: readonly string[];
  /** The loader's data with placeholders instead of the texts; absent where the texts are names of copies. */
  templateData?: unknown;
};

type RouteArgs = { context: RequestContext };

/** Placeholder 0 is the response's nonce. */
const firstValueIndex = 1;

/**
 * Marks the page of this request as cacheable: it holds nothing that anybody wrote or chose. `values` are the texts that
 * differ between its copies, such as the version of its form.
 */
export function markCacheable({ context }: RouteArgs, values: readonly string[] = []): void {
  context.cacheablePage = { values };
}

/**
 * Marks the page of this request as cacheable except for some texts, such as somebody's answers: the page around them is
 * cached without them. `makeData` makes the loader's data and passes every such text through `slot`. It is called twice.
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
