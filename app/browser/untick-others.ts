/**
 * When an exclusive choice ("None of these") is ticked, unticks the others of its group; when another is ticked,
 * unticks the exclusive one.
 */
export function untickOthers(ticked: HTMLInputElement): void {
  if (!ticked.checked) return;
  const isAlone = (box: HTMLInputElement) => box.dataset.alone !== undefined;
  const group = ticked.form?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [];
  for (const box of group) {
    if (box.name !== ticked.name || box === ticked) continue;
    if (isAlone(ticked) || isAlone(box)) box.checked = false;
  }
}
