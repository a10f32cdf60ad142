import { type RefObject, useEffect, useState } from "react";

export type Selected = {
  /** In UTF-16 units of what stands in the box. */
  start: number;
  end: number;
  /** Where it stands on the screen. */
  rect: () => DOMRect;
};

/** How long a selection by touch or keyboard has to rest before it counts. */
const restMs = 300;

/** What is selected in a box, once it rests: by pointer, touch or keyboard. `clear` forgets it. */
export function useSelection(box: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const look = () => {
      const element = box.current;
      const selection = getSelection();
      if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return;
      const before = document.createRange();
      before.selectNodeContents(element);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      const found = range.cloneRange();
      setSelected({ start, end: start + range.toString().length, rect: () => found.getBoundingClientRect() });
    };
    const wait = () => {
      clearTimeout(timer);
      if (!isPressed) timer = setTimeout(look, restMs);
    };
    const press = () => {
      isPressed = true;
      clearTimeout(timer);
    };
    const release = () => {
      isPressed = false;
      // The browser settles the selection after the pointer has gone up.
      timer = setTimeout(look);
    };
    document.addEventListener("selectionchange", wait);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", wait);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
    };
  }, [box]);
  const clear = () => {
    getSelection()?.removeAllRanges();
    setSelected(null);
  };
  return { selected, clear };
}
