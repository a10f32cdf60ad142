import { untickOthers } from "./untick-others.ts";

/** Keeps "None of these" from standing beside what it denies, before anything reads what is ticked. */
export function setUpExclusiveCheckboxes(): void {
  const untick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") untickOthers(target);
  };
  document.addEventListener("change", untick, { capture: true });
}
