import { useEffect, useState } from "react";
import { widenRange } from "#app/domain/text/word-boundaries.ts";

/** What is selected in the words, and stays so while one goes on to the form. */
export function useSelectedRange() {
  const [selectedRange, setSelectedRange] = useState<{ place: string; words: string } | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      const text = document.getElementById("words");
      if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
      const before = document.createRange();
      before.selectNodeContents(text);
      before.setEnd(range.startContainer, range.startOffset);
      const words = text.textContent;
      const start = before.toString().length;
      const whole = widenRange(words, { start, end: start + range.toString().length });
      if (!whole) return;
      setSelectedRange({ place: `${whole.start}-${whole.end}`, words: words.slice(whole.start, whole.end) });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const clear = () => {
    getSelection()?.removeAllRanges();
    setSelectedRange(null);
  };
  return selectedRange && { ...selectedRange, clear };
}
