/** A key, or keys pressed together, what it does, and on which pages. */
export type Shortcut = { id: string; place: ShortcutPlace; label: string; keys: string };
export type ShortcutPlace = keyof typeof shortcutPlaces;

export const shortcutPlaces = {
  everywhere: "On every page",
  reading: "In the reading room",
  themes: "In the list of themes",
};

const everywhere = (id: string, label: string, keys: string) => ({
  id,
  place: "everywhere" as const,
  label,
  keys,
});
const reading = (id: string, label: string, keys: string) => ({ id, place: "reading" as const, label, keys });
const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** Every key of the workplace that can be changed or turned off (WCAG 2.1.4), in the order in which they are shown. */
export const shortcuts: readonly Shortcut[] = [
  everywhere("palette", "Go to a page or an action", "Control+k"),
  everywhere("keys", "Show the keys", "?"),
  everywhere("navigation", "Fold the navigation, or show it whole", "["),
  reading("next", "Mark as read, and on to the next", "n"),
  reading("previous", "Back to the one before", "p"),
  reading("skip", "Past it, without marking it as read", "s"),
  reading("search", "Search", "/"),
  reading("flag", "Flag, or remove the flag", "f"),
  reading("quote", "Quote", "q"),
  reading("translate", "Translate, or correct the translation", "l"),
  reading("find-theme", "Find a theme, or make one", "t"),
  reading("last-theme", "The last theme and feeling again", "r"),
  ...ordinals.map((ordinal, place) =>
    reading(`theme-${place + 1}`, `The theme that is listed ${ordinal}`, String((place + 1) % 10)),
  ),
  reading("positive", "They feel positive", "+"),
  reading("negative", "They feel negative", "-"),
  reading("mixed", "They feel mixed", "m"),
  reading("neutral", "They feel neutral", "o"),
  reading("undo", "Undo", "u"),
  { id: "rename-theme", place: "themes", label: "Rename the theme that has the focus", keys: "F2" },
];

/** What somebody chose instead, by shortcut; "" where it is turned off. */
export type ChosenKeys = Readonly<Record<string, string>>;

const functionKey = /^F(?:[1-9]|1[0-2])$/i;
const typedShape = /^(?:(?:Control|Alt)\+)?[!-~]$/;

/** Keys as somebody typed them ("ctrl K", "F2"), or null where they are none that can be taken. */
export function parseKeys(typed: string): string | null {
  if (functionKey.test(typed.trim())) return typed.trim().toUpperCase();
  const keys = typed
    .trim()
    .replace(/^(?:ctrl|control|cmd|command|⌘)\s*[+ ]\s*(?=.)/iu, "Control+")
    .replace(/^(?:alt|option)\s*[+ ]\s*(?=.)/iu, "Alt+");
  const lower = keys.replace(/.$/u, (key) => withoutShift(key.toLowerCase()));
  return lower === "" || typedShape.test(lower) ? lower : null;
}

/** The keys of every shortcut as somebody has them; those that are turned off are left out. */
export function listKeys(chosen: ChosenKeys): Shortcut[] {
  return shortcuts
    .map((shortcut) => ({ ...shortcut, keys: chosen[shortcut.id] ?? shortcut.keys }))
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
  return `${modifier}${key.length === 1 ? withoutShift(key.toLowerCase()) : key}`;
}

/** Plus and equals are one key on British keyboards. */
function withoutShift(key: string): string {
  return key === "=" ? "+" : key;
}
