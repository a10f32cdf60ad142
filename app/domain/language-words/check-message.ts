import IntlMessageFormat from "intl-messageformat";

/** In characters, of a message in a language: three times the longest that there is in English. */
export const maxMessageLength = 1000;

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** As the parser of messages numbers them. */
const elementTypes = {
  literal: 0,
  argument: 1,
  number: 2,
  date: 3,
  time: 4,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
} as const;

/** How a value can be put in, by how the English puts it in: a count needs no plural in each language, a name can be no date. */
const allowedTypes: Readonly<Record<number, readonly number[]>> = {
  [elementTypes.argument]: [elementTypes.argument],
  [elementTypes.number]: [elementTypes.argument, elementTypes.number, elementTypes.plural],
  [elementTypes.plural]: [elementTypes.argument, elementTypes.number, elementTypes.plural],
  [elementTypes.select]: [elementTypes.select],
  [elementTypes.date]: [elementTypes.date],
  [elementTypes.time]: [elementTypes.time],
  [elementTypes.tag]: [elementTypes.tag],
};

/**
 * What is wrong with a message written beside an English one, in a sentence; null where nothing is. It must be read by the same
 * parser as on families' pages, put in the same values in a way that these allow, and wrap the same links.
 */
export function problemOfMessage(english: string, words: string): string | null {
  if (words.length > maxMessageLength) return `Keep it under ${maxMessageLength} characters.`;
  const [expected, found] = [readParts(english), readParts(words)];
  if (found === null)
    return "The braces or the angle brackets do not match. Leave them as the English has them.";
  if (expected === null) return null;
  const missing = [...expected.keys()].filter((part) => !found.has(part));
  if (missing.length > 0) return `It has to say ${missing.join(" and ")}, as the English does.`;
  const added = [...found.keys()].filter((part) => !expected.has(part));
  if (added.length > 0) return `There is no ${added.join(" or ")} in the English.`;
  const other = [...found].find(([part, types]) => {
    const allowed = [...(expected.get(part) ?? [])].flatMap((type) => allowedTypes[type] ?? []);
    return [...types].some((type) => !allowed.includes(type));
  });
  return other ? `${other[0]} can only stand as it does in the English.` : null;
}

/** A link without words has no name for a screen reader. */
const emptyLink = "link without words";

/** `{area}`, `<link>…</link>`: every value and every link of a message, each with how it is put in; null where it cannot be read. */
function readParts(message: string): ReadonlyMap<string, ReadonlySet<number>> | null {
  const parts = new Map<string, Set<number>>();
  const add = (part: string, type: number) => parts.set(part, (parts.get(part) ?? new Set()).add(type));
  const visit = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === elementTypes.literal || element.type === elementTypes.pound) continue;
      if (element.type === elementTypes.tag) {
        if (element.children.length === 0) add(emptyLink, element.type);
        add(`<${element.value}>…</${element.value}>`, element.type);
        visit(element.children);
        continue;
      }
      add(`{${element.value}}`, element.type);
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
