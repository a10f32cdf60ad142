/** Where a tick goes with no other ("None of these"), takes away the others of its group; else the one that goes with none. */
export function untickOthers(ticked: HTMLInputElement): void {
  if (!ticked.checked) return;
  const isAlone = (box: HTMLInputElement) => box.dataset.alone !== undefined;
  const group = ticked.form?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [];
  for (const box of group) {
    if (box.name !== ticked.name || box === ticked) continue;
    if (isAlone(ticked) || isAlone(box)) box.checked = false;
  }
}
