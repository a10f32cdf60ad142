import { type ChosenKeys, parseKeys, shortcuts } from "./shortcuts.ts";

export const densities = ["compact", "comfortable"] as const;
export const navigations = ["whole", "folded"] as const;

/** How somebody wants the workplace shown, and which keys they use. */
export type WorkSettings = {
  density: (typeof densities)[number];
  navigation: (typeof navigations)[number];
  keys: ChosenKeys;
};

export const defaultWorkSettings: WorkSettings = { density: "compact", navigation: "whole", keys: {} };

/** Reads settings from a form or a cookie, over `before`; unknown names and values change nothing. */
export function parseWorkSettings(
  values: URLSearchParams,
  before: WorkSettings = defaultWorkSettings,
): WorkSettings {
  const density = densities.find((one) => one === values.get("density")) ?? before.density;
  const navigation = navigations.find((one) => one === values.get("navigation")) ?? before.navigation;
  const keys: Record<string, string> = { ...before.keys };
  for (const { id, keys: usual } of shortcuts) {
    const parsed = parseKeys(values.get(`key-${id}`) ?? before.keys[id] ?? usual);
    if (parsed !== null && parsed !== usual) keys[id] = parsed;
    else if (parsed !== null) delete keys[id];
  }
  return { density, navigation, keys };
}

/** Writes settings; what is as usual is left out. */
export function formatWorkSettings({ density, navigation, keys }: WorkSettings): URLSearchParams {
  const values = new URLSearchParams();
  if (density !== defaultWorkSettings.density) values.set("density", density);
  if (navigation !== defaultWorkSettings.navigation) values.set("navigation", navigation);
  for (const [id, chosen] of Object.entries(keys)) values.set(`key-${id}`, chosen);
  return values;
}
