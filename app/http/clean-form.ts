import { cleanLine, cleanText } from "#app/domain/text/clean-text.ts";

/**
 * The controls that hold one line, by their names; a convention test compares them with the pages. Any other may hold
 * several lines, so that no line break is lost where a name is missing here.
 */
const oneLine = [
  /^(?:name|email|email-again|code|receipt|newTheme|note|link|areaName|slug|organisation|title|size|people|subject|date|counts|percentages)$/,
  /^(?:holding|how-many|attended|held-time|starts-at|ends-at|received-time|time|from|to)$/,
  /^(?:shortName|theme|position|further|total)-/,
  /^(?:date|received|since|dayOne|day-1|held-on|by|answer-by)-(?:day|month|year)$/,
  /^(?!q-|text-).+-(?:name|phone|email|web)$/,
];

/** Whether what is typed into that control is one line. */
export function isOneLine(name: string): boolean {
  return oneLine.some((pattern) => pattern.test(name));
}

/** What was typed into that control as it is stored, see `cleanText`. */
export function cleanField(name: string, value: string): string {
  return isOneLine(name) ? cleanLine(value) : cleanText(value);
}

/**
 * A form with all that was typed as it is stored; files stay as they are. A field whose name would change an object's kind
 * is left out: no page of ours has one.
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
