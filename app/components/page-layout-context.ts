import { createContext, type ReactNode } from "react";

/**
 * What a layout puts around the pages below it: a way back before main, sections beside it. A page's own come first.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one, and it empty.
 */
export const PageLayoutContext = createContext<{
  before?: ReactNode;
  side?: ReactNode;
  /** When the evidence of the re-visit was sealed, in words. */
  sealed?: string | null;
}>({});
