import type { Autosave, FormField } from "#app/domain/autosaves/autosave.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The forms of a page in which words are typed and saved by a button. */
export function findTypedForms(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].filter((form) =>
    controlsOf(form).some(isText),
  );
}

/** Path and query that a form is sent to. */
export function actionOf(form: HTMLFormElement): string {
  const { pathname, search } = new URL(form.getAttribute("action") ?? "", location.href);
  return pathname + search;
}

/** What a form holds now, without its buttons, files and passwords. */
export function readFields(form: HTMLFormElement): FormField[] {
  return [...new FormData(form)].flatMap(([name, value]): FormField[] =>
    typeof value === "string" && name !== "" ? [[name, value]] : [],
  );
}

/** Whether words stand in it that were not there when the page came. */
export function hasNewWords(form: HTMLFormElement): boolean {
  return controlsOf(form).some(
    (control) => isText(control) && control.value.trim() !== "" && control.value !== control.defaultValue,
  );
}

/** The form of this page that an autosave is of: sent to the same place, with the same hidden values. */
export function findFormOf(autosave: Autosave): HTMLFormElement | undefined {
  return findTypedForms().find((form) => {
    if (pathOf(actionOf(form)) !== pathOf(autosave.action)) return false;
    const hidden = [...form.elements].filter(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && element.type === "hidden",
    );
    return hidden.every((input) =>
      autosave.fields.some(([name, value]) => name === input.name && value === input.value),
    );
  });
}

/** Puts an autosave's values back into its form; whether that changed anything. */
export function restoreFields(form: HTMLFormElement, fields: readonly FormField[]): boolean {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  const used = new Map<string, number>();
  let changed = false;
  for (const control of controlsOf(form)) {
    const controlValues = values.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      const isChecked = controlValues.includes(control.value);
      if (control.checked === isChecked) continue;
      if (control.type === "radio" && !isChecked) continue;
      control.click();
      changed = true;
      continue;
    }
    const place = used.get(control.name) ?? 0;
    used.set(control.name, place + 1);
    const value = controlValues[place];
    if (value === undefined || normalizeLines(value) === normalizeLines(control.value)) continue;
    setValue(control, value);
    changed = true;
  }
  return changed;
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement &&
        !/^(hidden|submit|button|image|reset|file|password)$/.test(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

function isText(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLSelectElement) return false;
  return control instanceof HTMLTextAreaElement || !/^(checkbox|radio)$/.test(control.type);
}

/** As if it were typed: React listens to what the browser's own setter and an event say. */
function setValue(control: Control, value: string): void {
  const prototype = Object.getPrototypeOf(control) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? "";
}

function normalizeLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
