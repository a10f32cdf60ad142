import { type Feeling, feelings } from "#app/domain/themes/theme.ts";
import { type ChosenKeys, formatKeys, listKeys } from "#app/messages/shortcuts.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";

type About = {
  store: ReadingStore;
  themes: readonly ListedTheme[];
  mayCode: boolean;
  mayTranslate: boolean;
};

/** As many of the themes have a key. */
const maxThemeKeys = 10;

/** What each of the reading room's keys does, by shortcut. */
export function listReadingActs({ store, themes, mayCode, mayTranslate }: About): Record<string, () => void> {
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
  const coding: [string, () => void][] = [
    ["find-theme", () => focus(".workbench-find-theme input")],
    ["last-theme", store.repeatLastTheme],
    ...themes
      .slice(0, maxThemeKeys)
      .map((theme, place): [string, () => void] => [
        `theme-${place + 1}`,
        () => store.code({ id: theme.id }),
      ]),
    ...feelings.map((feeling): [string, () => void] => [feeling, () => store.setFeeling(feeling)]),
  ];
  const marking: [string, () => void][] = [
    ["skip", () => store.go(1)],
    [
      "flag",
      () => {
        const { current, selected } = store.view();
        if (selected.size > 1) store.changeMany("flag");
        else if (current !== null) store.flag(current);
      },
    ],
    ["undo", store.undoLast],
  ];
  return Object.fromEntries([
    ["next", store.readAndGo],
    ["previous", () => store.go(-1)],
    ["quote", () => document.getElementById("workbench-quote")?.click()],
    ["search", () => focus(".workbench-filters input")],
    ...(store.mayMark ? marking : []),
    ...(mayTranslate ? [["translate", store.translate] as const] : []),
    ...(mayCode ? coding : []),
  ]);
}

/** The key of a theme by its place in the list, or of a feeling, as it stands on keyboards; "" where it is turned off. */
export function keyOfTheme(chosen: ChosenKeys, place: number): string {
  return keyOf(chosen, `theme-${place + 1}`);
}

export function keyOfFeeling(chosen: ChosenKeys, feeling: Feeling): string {
  return keyOf(chosen, feeling);
}

function keyOf(chosen: ChosenKeys, id: string): string {
  const found = listKeys(chosen).find((shortcut) => shortcut.id === id);
  return found ? formatKeys(found.keys) : "";
}
