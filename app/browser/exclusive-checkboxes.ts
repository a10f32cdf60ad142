import { untickOthers } from "./untick-others.ts";

/** Unticks the other boxes when "None of these" is ticked, and the reverse, before other scripts read the form. */
export function setUpExclusiveCheckboxes(): void {
  const untick = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") untickOthers(target);
  };
  document.addEventListener("change", untick, { capture: true });
}
