/** A key, or keys pressed together, and what it does. */
export type Shortcut = { id: string; label: string; keys: string };

/** Every key of the workplace that can be changed or turned off (WCAG 2.1.4), in the order in which they are shown. */
export const shortcuts = [
  { id: "palette", label: "Go to a page or an action", keys: "Control+k" },
  { id: "keys", label: "Show the keys", keys: "?" },
  { id: "navigation", label: "Fold the navigation, or show it whole", keys: "[" },
] as const satisfies readonly Shortcut[];

/** What somebody chose instead, by shortcut; "" where it is turned off. */
export type ChosenKeys = Readonly<Record<string, string>>;

const typedShape = /^(?:(?:Control|Alt)\+)?[!-~]$/;

/** Keys as somebody typed them ("ctrl K"), or null where they are none that can be taken. */
export function parseKeys(typed: string): string | null {
  const keys = typed
    .trim()
    .replace(/^(?:ctrl|control|cmd|command|⌘)\s*[+ ]\s*(?=.)/iu, "Control+")
    .replace(/^(?:alt|option)\s*[+ ]\s*(?=.)/iu, "Alt+");
  const lower = keys.replace(/.$/u, (key) => key.toLowerCase());
  return lower === "" || typedShape.test(lower) ? lower : null;
}

/** The keys of every shortcut as somebody has them; those that are turned off are left out. */
export function listKeys(chosen: ChosenKeys): Shortcut[] {
  return shortcuts
    .map(({ id, label, keys }) => ({ id, label, keys: chosen[id] ?? keys }))
    .filter(({ keys }) => keys !== "");
}

/** Keys as they stand on keyboards: "Ctrl K". */
export function formatKeys(keys: string): string {
  return keys
    .replace("Control+", "Ctrl ")
    .replace("Alt+", "Alt ")
    .replace(/.$/u, (key) => key.toUpperCase());
}

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What somebody pressed, written as shortcuts are. */
export function keysOf({ key, ctrlKey, metaKey, altKey }: Press): string {
  const modifier = ctrlKey || metaKey ? "Control+" : altKey ? "Alt+" : "";
  return `${modifier}${key.length === 1 ? key.toLowerCase() : key}`;
}
