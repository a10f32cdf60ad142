import { createContext } from "react";
import { defaultWorkSettings } from "#app/messages/work-settings.ts";
import type { useWorkSettings } from "./use-work-settings.ts";

/**
 * How the workplace is shown to whoever is signed in, and what changes that at once; `change` tells whether it is kept.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one, and it empty.
 */
export const WorkSettingsContext = createContext<ReturnType<typeof useWorkSettings>>({
  settings: defaultWorkSettings,
  change: () => Promise.resolve(false),
  turnNavigation: () => undefined,
});
