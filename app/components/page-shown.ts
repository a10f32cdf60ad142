import { createContext } from "react";
import type { LanguageCode } from "#app/messages/languages.ts";
import { type Showing, usualShowing } from "#app/messages/showing.ts";

/** How this page is shown and in which languages it could be; as usual everywhere but on families' pages. */
export const PageShownContext = createContext<{ showing: Showing; offered: readonly LanguageCode[] }>({
  showing: usualShowing,
  offered: ["en"],
});
