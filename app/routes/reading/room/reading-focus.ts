import { useEffect } from "react";

function focusText(): void {
  document.getElementById("workbench-heading")?.focus({ preventScroll: true });
}

/** Leaves the search for a theme, so that the letters are keys again. */
export function leavePicker(): void {
  focusText();
  // After a press of the mouse, React Aria's list gives the focus to its field once more.
  requestAnimationFrame(() => {
    if (document.activeElement?.closest(".workbench-find-theme")) focusText();
  });
}

/** Whoever goes on by a key stands in the next text: the one in which they stood has left the page. */
export function useFocusInNextText(current: number | null, isLoaded: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another heading
  useEffect(() => {
    // A page that has just come keeps the focus at its beginning.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) focusText();
  }, [current, isLoaded]);
}
