export function findHeading(): HTMLElement | null {
  return document.getElementById("workbench-heading");
}

export function focusText(): void {
  findHeading()?.focus({ preventScroll: true });
}

/** Leaves the search for a theme, so that the letters are keys again. */
export function leavePicker(): void {
  focusText();
  // After a press of the mouse, React Aria's list gives the focus to its field once more.
  requestAnimationFrame(() => {
    if (document.activeElement?.closest(".workbench-find-theme")) focusText();
  });
}
