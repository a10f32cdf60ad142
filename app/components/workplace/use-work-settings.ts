import { useCallback, useMemo, useState } from "react";
import { formEndName } from "#app/domain/text/text-field.ts";
import type { WorkSettings } from "#app/messages/work-settings.ts";
import { paths } from "#app/paths.ts";

type DisplayChoices = Pick<WorkSettings, "density" | "navigation">;

/** Somebody's settings as the page was loaded with them; what is changed without a new page is posted beside. */
export function useWorkSettings(loaded: WorkSettings) {
  const [choices, setChoices] = useState<DisplayChoices>({
    density: loaded.density,
    navigation: loaded.navigation,
  });
  const change = useCallback(
    async (changes: Partial<DisplayChoices>): Promise<boolean> => {
      const next = { ...choices, ...changes };
      setChoices(next);
      // Where it cannot be remembered, it still is so on this page. Both are sent, or one answer would undo another's.
      const httpResponse = await fetch(paths.settings.workplace(), {
        method: "POST",
        body: new URLSearchParams({ ...next, from: location.pathname, [formEndName]: "yes" }),
        redirect: "manual",
      }).catch(() => null);
      return httpResponse?.type === "opaqueredirect";
    },
    [choices],
  );
  const { navigation } = choices;
  const turnNavigation = useCallback(() => {
    void change({ navigation: navigation === "folded" ? "whole" : "folded" });
  }, [change, navigation]);
  return useMemo(
    () => ({ settings: { ...loaded, ...choices }, change, turnNavigation }),
    [loaded, choices, change, turnNavigation],
  );
}
