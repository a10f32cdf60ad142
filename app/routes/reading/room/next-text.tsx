import { useEffect, useState } from "react";
import { afterPaint } from "#app/components/after-paint.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { findHeading, focusText } from "./reading-focus.ts";
import type { ReadingStore } from "./reading-store.ts";
import { useReadingStore } from "./use-reading-store.ts";

const { t } = workbenchMessages;

/**
 * Whoever goes on by a key stays in the text, and is told which it is: its heading keeps the focus, and a screen reader says
 * nothing of words that change under it.
 */
export function NextText({ store }: { store: ReadingStore }) {
  const current = useReadingStore(store, () => store.view().current);
  const heading = useReadingStore(store, () =>
    current === null ? undefined : store.textOf(current)?.said.heading,
  );
  const [words, setWords] = useState("");
  useEffect(() => {
    if (current === null || heading === undefined) return;
    // A page that has just come keeps the focus at its beginning.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) focusText();
    else if (document.activeElement === findHeading()) {
      const { numbers } = store.view();
      const place = numbers.indexOf(current) + 1;
      afterPaint(() => setWords(t("opened", { place, count: numbers.length, heading })));
    }
  }, [store, current, heading]);
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}
