import { createContext } from "react";
import { defaultWorkSettings, type WorkSettings } from "#app/messages/work-settings.ts";

/**
 * How the workplace is shown to whoever is signed in, and what folds its navigation or shows it whole.
 * Import it as `#app/components/…` only: found by another way, the server would have a second one, and it empty.
 */
export const WorkSettingsContext = createContext<{ settings: WorkSettings; turnNavigation: () => void }>({
  settings: defaultWorkSettings,
  turnNavigation: () => undefined,
});
