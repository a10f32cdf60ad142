import IntlMessageFormat from "intl-messageformat";

/** In characters, of a message in a language: three times the longest that there is in English. */
export const maxMessageLength = 1000;

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** As the parser of messages numbers them. */
const elementTypes = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7, tag: 8 } as const;

/**
 * What is wrong with a message written beside an English one, in a sentence; null where nothing is. It must be read by the same
 * parser as on families' pages, put in the same values and wrap the same links, and have a form for every count.
 */
export function problemOfMessage(english: string, words: string): string | null {
  if (words.length > maxMessageLength) return `Keep it under ${maxMessageLength} characters.`;
  const [expected, found] = [readParts(english), readParts(words)];
  if (found === null)
    return "The braces or the angle brackets do not match. Leave them as the English has them.";
  if (expected === null) return null;
  const missing = [...expected].filter((part) => !found.has(part));
  if (missing.length > 0) return `It has to say ${missing.join(" and ")}, as the English does.`;
  const added = [...found].filter((part) => !expected.has(part));
  if (added.length > 0) return `There is no ${added.join(" or ")} in the English.`;
  return null;
}

/** `{area}`, `<link>…</link>`: every value and every link of a message; null where it cannot be read. */
function readParts(message: string): ReadonlySet<string> | null {
  const parts = new Set<string>();
  const visit = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === elementTypes.literal || element.type === elementTypes.pound) continue;
      if (element.type === elementTypes.tag) {
        parts.add(`<${element.value}>…</${element.value}>`);
        visit(element.children);
        continue;
      }
      parts.add(`{${element.value}}`);
      if (element.type === elementTypes.select || element.type === elementTypes.plural)
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  try {
    visit(new IntlMessageFormat(message, "en-GB").getAst());
  } catch {
    return null;
  }
  return parts;
}
