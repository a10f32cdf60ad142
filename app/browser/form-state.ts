import { findScriptWords } from "./script-words.ts";

/**
 * Shows the state of a form's sending under the form, and announces it to screen readers. An empty name shows nothing.
 */
export function announceState(form: HTMLFormElement, name: string): void {
  const stateElement = form.querySelector<HTMLElement>("[data-form-state]");
  const words = name === "" ? "" : findScriptWords(name);
  if (stateElement && stateElement.textContent !== words) stateElement.textContent = words;
}

/** Marks a form's buttons as busy, which keeps their focus. */
export function markBusy(form: HTMLFormElement, busy: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>("button:not([type=button])")) {
    if (busy) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
