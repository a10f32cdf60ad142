import { useCallback, useMemo, useState } from "react";
import type { WorkSettings } from "#app/messages/work-settings.ts";
import { paths } from "#app/paths.ts";

type Shown = Pick<WorkSettings, "density" | "navigation">;

/** Somebody's settings as the page was loaded with them; what is changed without a new page is posted beside. */
export function useWorkSettings(loaded: WorkSettings) {
  const [shown, setShown] = useState<Shown>({ density: loaded.density, navigation: loaded.navigation });
  const change = useCallback(
    async (changes: Partial<Shown>): Promise<boolean> => {
      const next = { ...shown, ...changes };
      setShown(next);
      // Where it cannot be remembered, it still is so on this page. Both are sent, or one answer would undo another's.
      const httpResponse = await fetch(paths.settings.workplace(), {
        method: "POST",
        body: new URLSearchParams({ ...next, from: location.pathname }),
        redirect: "manual",
      }).catch(() => null);
      return httpResponse?.type === "opaqueredirect";
    },
    [shown],
  );
  const { navigation } = shown;
  const turnNavigation = useCallback(() => {
    void change({ navigation: navigation === "folded" ? "whole" : "folded" });
  }, [change, navigation]);
  return useMemo(
    () => ({ settings: { ...loaded, ...shown }, change, turnNavigation }),
    [loaded, shown, change, turnNavigation],
  );
}
