import { useEffect, useState } from "react";
import { widenRange } from "#app/domain/text/word-boundaries.ts";
import { formatWordsRange, type WordsRange } from "#app/domain/themes/theme.ts";

/** What is selected in the words or in their translation, and stays so while one goes on to the form. */
export function useSelectedRange() {
  const [selectedRange, setSelectedRange] = useState<{ range: WordsRange; words: string } | null>(null);
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      const text = ["words", "translation-words"]
        .map((id) => document.getElementById(id))
        .find((one) => one?.contains(range.startContainer) && one.contains(range.endContainer));
      if (!text) return;
      const before = document.createRange();
      before.selectNodeContents(text);
      before.setEnd(range.startContainer, range.startOffset);
      const words = text.textContent;
      const start = before.toString().length;
      const whole = widenRange(words, { start, end: start + range.toString().length });
      if (!whole) return;
      const translationId = text.dataset.translation ?? null;
      setSelectedRange({ range: { translationId, ...whole }, words: words.slice(whole.start, whole.end) });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  const clear = () => {
    getSelection()?.removeAllRanges();
    setSelectedRange(null);
  };
  return selectedRange && { ...selectedRange, place: formatWordsRange(selectedRange.range), clear };
}
