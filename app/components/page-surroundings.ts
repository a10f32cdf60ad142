import { createContext, type ReactNode } from "react";

/** What a layout puts around the pages below it: a way back before main, sections beside it. A page's own come first. */
export const PageSurroundings = createContext<{ before?: ReactNode; side?: ReactNode }>({});
