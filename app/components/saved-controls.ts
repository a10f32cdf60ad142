import { type Control, isChoice } from "./changed-control.ts";

/** What each of them held when the form was sent. */
type SentValues = ReadonlyMap<Control, string>;

/** What stands in a form as it is sent: when the answer comes, more may have been typed. */
export function readSentValues(form: HTMLFormElement): SentValues {
  return new Map(
    [...form.elements].flatMap((element) =>
      isControl(element) ? [[element, readControl(element)] as const] : [],
    ),
  );
}

/** Whether anything was typed since it was sent. */
export function isTypedSince(sent: SentValues): boolean {
  return [...sent].some(([control, value]) => readControl(control) !== value);
}

/** Marks what was sent as saved, and ends its autosave; what was typed since stays, and is still to be saved. */
export function markSentSaved(form: HTMLFormElement, sent: SentValues): void {
  for (const [control, value] of sent) markSaved(control, value);
  // Nothing of it changes by this: it began with just that.
  if (!isTypedSince(sent)) form.reset();
  // What is kept of it as typed is less now.
  else form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What a control holds now: of a tick or a choice, whether it is chosen. */
export function readControl(control: Control): string {
  return isChoice(control) ? String(control.checked) : control.value;
}

/** From now on that is what it began with: only what differs from it is still to be saved. */
export function markSaved(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    const { selectedIndex } = control;
    for (const option of control.options) option.defaultSelected = option.value === value;
    // An option that nobody has chosen yet is chosen by being the first.
    control.selectedIndex = selectedIndex;
  } else if (isChoice(control)) control.defaultChecked = value === "true";
  else control.defaultValue = value;
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !/^(?:hidden|file|submit|button|image|reset)$/.test(element.type))
  );
}
