/** A place of a form to type or choose in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether it holds something else than it began with. */
export function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const first = options.findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex !== Math.max(0, first) && options.length > 0;
  }
  return isChoice(control)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** Whether it is ticked or chosen. */
export function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
}
