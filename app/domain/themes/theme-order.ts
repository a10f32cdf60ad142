/** Where a theme goes among those of its focus area: one step, or beside another. */
export type ThemePlace = { step: "up" | "down" } | { side: "before" | "after"; themeId: string };

/** The themes in their new order; null where that is the order they have, or there is no such place. */
export function moveTheme(ids: readonly string[], id: string, place: ThemePlace): string[] | null {
  const from = ids.indexOf(id);
  if (from === -1) return null;
  const others = ids.filter((one) => one !== id);
  const to = findPlace(others, from, place);
  if (to === null || to === from) return null;
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Among the others: how many of them come first. */
function findPlace(others: readonly string[], from: number, place: ThemePlace): number | null {
  if ("step" in place) {
    const to = from + (place.step === "up" ? -1 : 1);
    return to < 0 || to > others.length ? null : to;
  }
  const beside = others.indexOf(place.themeId);
  if (beside === -1) return null;
  return place.side === "before" ? beside : beside + 1;
}

/** `up`, `down`, `before:…` or `after:…`, as a form has it; null for anything else. */
export function parseThemePlace(text: string): ThemePlace | null {
  if (text === "up" || text === "down") return { step: text };
  const [, side, themeId = ""] = /^(before|after):([\w-]{1,64})$/.exec(text) ?? [];
  return side === "before" || side === "after" ? { side, themeId } : null;
}
