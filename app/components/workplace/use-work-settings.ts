import { useCallback, useMemo, useState } from "react";
import type { WorkSettings } from "#app/messages/work-settings.ts";
import { paths } from "#app/paths.ts";

/** Somebody's settings as the page was loaded with them; what is changed without a new page is posted beside. */
export function useWorkSettings(loaded: WorkSettings) {
  const [navigation, setNavigation] = useState(loaded.navigation);
  const turnNavigation = useCallback(() => {
    const next = navigation === "folded" ? "whole" : "folded";
    setNavigation(next);
    // Where it cannot be remembered, it still is so on this page.
    fetch(paths.settings.workplace(), {
      method: "POST",
      body: new URLSearchParams({ navigation: next, from: location.pathname }),
      redirect: "manual",
    }).catch(() => undefined);
  }, [navigation]);
  return useMemo(
    () => ({ settings: { ...loaded, navigation }, turnNavigation }),
    [loaded, navigation, turnNavigation],
  );
}
