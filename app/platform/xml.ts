/** What XML 1.0 cannot hold, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const telling = /[&<>"'\u0000-\u001f\ufffe\uffff]/;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // Readers of XML would make a line feed of a return, and a space of either in an attribute.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text of XML 1.0 that stays the same when it is read back; what XML cannot hold becomes U+FFFD, one for one. */
export function escapeXml(text: string): string {
  const whole = cleanForXml(text);
  return telling.test(whole) ? whole.replace(/[&<>"'\r\n\t]/g, (sign) => entities[sign] ?? sign) : whole;
}

/**
 * Replaces each character that XML 1.0 cannot hold by U+FFFD, and Word's line break (a vertical tab) and page break
 * by a line break. The length stays the same.
 */
export function cleanForXml(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return telling.test(whole)
    ? whole.replace(illegal, (sign) => (/[\v\f]/.test(sign) ? "\n" : "\ufffd"))
    : whole;
}

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** One element; `inside` is XML already. Attributes that are null are left out. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const start = startTag(name, attributes);
  return inside === "" ? `${start.slice(0, -1)}/>` : `${start}${inside}</${name}>`;
}

export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${written.join("")}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
