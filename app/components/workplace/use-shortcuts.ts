import { useEffect, useRef } from "react";
import { type ChosenKeys, keysOf, listKeys } from "#app/messages/shortcuts.ts";

/** Listens for shortcuts as somebody has them; a key alone is not one while something is being typed. */
export function useShortcuts(
  chosen: ChosenKeys,
  acts: Readonly<Record<string, (() => void) | undefined>>,
): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const byKeys = new Map(listKeys(chosen).map(({ id, keys }) => [keys, id]));
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const keys = keysOf(event);
      const id = byKeys.get(keys);
      const act = id === undefined ? undefined : latest.current[id];
      if (!act || (!keys.includes("+", 1) && isTyping(document.activeElement))) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [chosen]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input, textarea, select, [contenteditable], [role='dialog']:not(.aria-popover-dialog), [role='alertdialog']",
    ) !== null
  );
}
