import { cleanLine, cleanText } from "#app/domain/text/clean-text.ts";

/**
 * The names of single-line controls; a convention test compares them with the pages. Any other control may hold several
 * lines, so that a missing name loses no line break.
 */
const oneLine = [
  /^(?:name|email|email-again|code|receipt|newTheme|note|link|areaName|slug|organisation|title|size|people|subject|date|counts|percentages)$/,
  /^(?:holding|how-many|attended|held-time|starts-at|ends-at|received-time|time|from|to|months)$/,
  /^(?:card-number|word|credit)$/,
  /^(?:said-by|happened|setting|referred-to|reference|adult-contact|presenter)$/,
  /^(?:shortName|theme|position|further|total)-/,
  /^key-/,
  /^(?:date|received|since|dayOne|day-1|held-on|agreed-on|by|answer-by|review|expected|starts|ends|from|until)-(?:day|month|year)$/,
  /^(?!q-|text-)\w+-time$/,
  /^(?!q-|text-).+-(?:name|phone|email|web)$/,
];

/** Whether the control is a single-line one. */
export function isOneLine(name: string): boolean {
  return oneLine.some((pattern) => pattern.test(name));
}

/** The value of a control as it is stored, see `cleanText`. */
export function cleanField(name: string, value: string): string {
  return isOneLine(name) ? cleanLine(value) : cleanText(value);
}

/**
 * A form with every value as it is stored; files stay the same. A field named `__proto__` is left out: no
 * page of ours has one.
 */
export function cleanForm(dirtyForm: FormData): FormData {
  const form = new FormData();
  for (const [name, value] of dirtyForm) {
    if (name === "__proto__") continue;
    if (typeof value === "string") form.append(cleanText(name), cleanField(name, value));
    else form.append(cleanText(name), value);
  }
  return form;
}
