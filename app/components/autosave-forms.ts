import type { Autosave, FormField } from "#app/domain/autosaves/autosave.ts";
import { type Control, isChanged } from "./changed-control.ts";

/** The forms of a page in which words are typed and saved by a button; those of a dialog stand outside `main`. */
export function findTypedForms(): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>("form[method=post]")].filter(isTypedForm);
}

export function isTypedForm(form: HTMLFormElement): boolean {
  return form.getAttribute("method") === "post" && controlsOf(form).some(isText);
}

/** Path and query that a form is sent to. */
export function actionOf(form: HTMLFormElement): string {
  const { pathname, search } = new URL(form.getAttribute("action") ?? "", location.href);
  return pathname + search;
}

/** What a form holds now, without its buttons, files and secrets. */
export function readFields(form: HTMLFormElement): FormField[] {
  const secrets = new Set([...form.elements].flatMap((element) => (isSecret(element) ? [element.name] : [])));
  return [...new FormData(form)].flatMap(([name, value]): FormField[] =>
    typeof value === "string" && name !== "" && !secrets.has(name) ? [[name, value]] : [],
  );
}

/** Whether it holds just that, apart from the ids that each opening of the page makes anew. */
export function holdsFields(form: HTMLFormElement, fields: readonly FormField[]): boolean {
  const madeAnew = new Set(
    hiddenOf(form)
      .filter(isMadeAnew)
      .map(({ name }) => name),
  );
  const describe = (all: readonly FormField[]) =>
    JSON.stringify(
      all.flatMap(([name, value]) => (madeAnew.has(name) ? [] : [[name, normalizeLines(value)]])),
    );
  return describe(readFields(form)) === describe(fields);
}

/** Whether just that stood in it when the page came: it was sent, refused, and is shown again to be mended. */
export function cameWithFields(form: HTMLFormElement, fields: readonly FormField[]): boolean {
  const original = form.cloneNode(true) as HTMLFormElement;
  original.reset();
  return holdsFields(original, fields);
}

/** Whether something stands in it that is saved nowhere: typed since the page came, or come with it. */
export function hasChanges(form: HTMLFormElement): boolean {
  if (form.dataset.unsaved !== undefined) return true;
  return controlsOf(form).some(isChanged);
}

/**
 * The form of this page that an autosave is of: sent to the same place, with the same hidden values and the same places to
 * write in.
 */
export function findFormOf(
  autosave: Autosave,
  taken: ReadonlySet<HTMLFormElement>,
): HTMLFormElement | undefined {
  const names = new Set(autosave.fields.map(([name]) => name));
  return findTypedForms().find((form) => {
    if (taken.has(form) || pathOf(actionOf(form)) !== pathOf(autosave.action)) return false;
    const hasHidden = hiddenOf(form)
      .filter((input) => !isMadeAnew(input))
      .every((input) =>
        autosave.fields.some(([name, value]) => name === input.name && value === input.value),
      );
    return (
      hasHidden &&
      controlsOf(form).every((control) => !isText(control) || control.disabled || names.has(control.name))
    );
  });
}

/**
 * What putting an autosave back did: whether anything changed that has to be saved by a button, and whether each word found
 * its place.
 */
export type RestoredForm = { hasChanged: boolean; isComplete: boolean };

/** Puts an autosave's values back into its form; where it `keepsWords`, not over words that came with the page, which are newer. */
export function restoreFields(
  form: HTMLFormElement,
  fields: readonly FormField[],
  { keepsWords }: { keepsWords: boolean },
): RestoredForm {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  const used = new Map<string, number>();
  let hasChanged = false;
  // A form that came with these very words is the server's answer to them: the id that it has now is the one to send.
  const isAnswer = keepsWords || cameWithFields(form, fields);
  const ids = isAnswer ? [] : hiddenOf(form).filter(isMadeAnew);
  for (const input of ids) input.value = values.get(input.name)?.[0] ?? input.value;
  const controls = controlsOf(form);
  for (const control of controls) {
    const controlValues = values.get(control.name) ?? [];
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      const isChecked = controlValues.includes(control.value);
      if (control.checked === isChecked) continue;
      if (control.type === "radio" && !isChecked) continue;
      control.click();
      hasChanged ||= !savesItself(control);
      continue;
    }
    const place = used.get(control.name) ?? 0;
    used.set(control.name, place + 1);
    const value = controlValues[place];
    if (value === undefined || normalizeLines(value) === normalizeLines(control.value)) continue;
    if (keepsWords && isText(control) && control.value.trim() !== "") continue;
    setValue(control, value);
    hasChanged ||= !savesItself(control);
  }
  const isComplete = [...values].every(([name, [first, ...more]]) => {
    const places = used.get(name);
    return places === undefined
      ? form.elements.namedItem(name) !== null || first === ""
      : more.length < places;
  });
  return { hasChanged, isComplete };
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement &&
        element.name !== "" &&
        !/^(hidden|submit|button|image|reset|file)$/.test(element.type) &&
        !isSecret(element)) ||
      (element instanceof HTMLTextAreaElement && element.name !== "") ||
      (element instanceof HTMLSelectElement && element.name !== ""),
  );
}

/** In a part of a page that saves itself as it is typed: put back, it is saved at once. */
function savesItself(control: Control): boolean {
  return control.closest("[data-saves-itself]") !== null;
}

function hiddenOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.type === "hidden" && element.name !== "",
  );
}

/** The id of what is being written, new with each opening of the page: see `FormId`. */
function isMadeAnew(input: HTMLInputElement): boolean {
  return input.hasAttribute("data-form-id");
}

/** A password or a code for once: it is for the server alone, and stored nowhere. */
function isSecret(element: Element): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement &&
    (element.type === "password" || /\b(?:one-time-code|\w+-password)\b/.test(element.autocomplete))
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
