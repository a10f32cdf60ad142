import { asciiDomain, mixesAlphabets } from "./international-domain.ts";
import { maxLineLength, writePlainly } from "./plain-signs.ts";
import { type FieldResult, no, yes } from "./read.ts";

export const maxEmailLength = 254;
const maxBeforeAt = 64;

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const address = new RegExp(
  `^${atom}(?:\\.${atom})*@(?:${label}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$`,
  "i",
);

const spokenSigns: Readonly<Record<string, string>> = { dot: ".", underscore: "_", dash: "-", hyphen: "-" };

// What stands around an address where it is copied from a message, a page or a list.
const before =
  /^(?:[\s"'(<[{,;:|\p{So}•·‣▪]|[-*] |\d{1,2}[.)] |[a-z][a-z -]{0,25}\s?:(?!\/)|e-?mail(?: address)?\s?=|(?:(?:my|our|the) )?e-?mail(?: address)? is (?=\S+@)|e-?mail(?: address)?(?: -)? (?=\S+@)|(?:mailto|smtp):(?:\/\/)?|[*_]{1,3}(?=\S+@\S+[*_]$))+/iu;
const after = /(?:[\s"')>\]},;:.!?|*_\p{So}]|(?<=\s)-)+$/u;
/** What a signature puts behind an address. */
const behind = /(?<=@\S{3,253})\s(?:[-|/]\s.*|\[[^\]@]*\]\s*)$/;
const inBrackets = /[<[(]\s*(?:mailto:)?([^<>[\]()@\s]+@[^<>[\]()@\s]+?)\s*[>\])]/gi;

/**
 * An address as people type or paste it: `mailto:jo@example.org`, `Jo Bloggs <jo@example.org>`, with a full stop behind it,
 * with a wide @, as Outlook copies it. Capitals stay as they are; a domain with letters beyond a to z becomes the name that mail
 * servers know. Two addresses are refused, and so is a space within
 * one: what stands before it may be a part of it.
 */
export function readEmail(typed: string): FieldResult<string> {
  if (typed.length > maxLineLength) return no("The email address is too long.");
  const text = decodeLinks(writePlainly(typed))
    .replace(/\s?[([{]\s?at\s?[)\]}]\s?/i, "@")
    .replace(/\s?[([{]\s?dot\s?[)\]}]\s?/gi, ".")
    .replace(
      /^(\S+(?: (?:dot|underscore|dash|hyphen) \S+){0,5}) at ([a-z0-9-]+(?: dot [a-z0-9-]+)+)$/i,
      (_, name: string, domain: string) =>
        `${name.replace(/ (dot|underscore|dash|hyphen) /gi, (_word, sign: string) => spokenSigns[sign.toLowerCase()] ?? "")}@${domain.replace(/ dot /gi, ".")}`,
    )
    // "Jo Bloggs - jo@example.org"
    .replace(/^[\p{L}\p{M} .,'()-]{1,80} - (?=\S+@\S+$)/u, "");
  if (text === "") return no("Enter an email address.");
  const addresses = findAddresses(text);
  const [first, second] = addresses;
  if (first === undefined) return no(describeRefusal(text));
  if (second !== undefined) {
    return no(`Enter one email address. There are ${addresses.length} here, such as ${first} and ${second}.`);
  }
  return first.length > maxEmailLength ? no("The email address is too long.") : yes(first);
}

/** Whether that is typed for the same address: capitals make no difference. */
export function isSameEmail(address: string, typed: string): boolean {
  const read = readEmail(typed);
  return read.ok && read.value.toLowerCase() === address.toLowerCase();
}

/** The address of a link that writes to a stored email address; some signs mean something else in it (RFC 6068). */
export function mailAddress(email: string): string {
  return `mailto:${email.replace(/[%?#&]/g, encodeURIComponent)}`;
}

/** Puts the signs back that a copied link has as figures, as `jo%2Bsend@example.org` (RFC 6068). */
function decodeLinks(text: string): string {
  return text.replace(/mailto:[^\s?<>]+/gi, (link) =>
    link.replace(/%([0-9a-f]{2})/gi, (_, figures: string) => {
      const code = Number.parseInt(figures, 16);
      return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : "\ufffd";
    }),
  );
}

/** Every address of a text, each once. */
function findAddresses(text: string): string[] {
  const bracketed = [...text.matchAll(inBrackets)].flatMap(([, inside]) => addressIn(inside ?? "") ?? []);
  if (bracketed.length > 0) return unique(bracketed);
  const withoutNotes = text.replace(/\([^()@]*\)/g, " ").replace(behind, "");
  const whole = addressIn(withoutNotes);
  if (whole !== null) return [whole];
  const several = withoutNotes
    .split(/[,;]|\s(?:and|or)\s|\s(?=\S+@)/i)
    .flatMap((part) => addressIn(part) ?? []);
  return several.length > 1 ? unique(several) : [];
}

function addressIn(text: string): string | null {
  const bare = text
    .replace(before, "")
    .replace(/(@[^?]*)\?.*$/, "$1")
    .replace(after, "");
  // A phone's keyboard puts a space after each full stop, and a page may break an address at its @.
  const joined = bare
    .replace(/\s*@\s*/g, "@")
    .replace(/(@.*)/, (end) => end.replace(/\s?\.\s?(?=[a-z]{2,4}(?:\.|$|\s))/g, "."))
    .replace(/(?<=@)[^@\s]+$/, asciiDomain);
  const isAddress = address.test(joined) && joined.indexOf("@") <= maxBeforeAt;
  return isAddress ? joined : null;
}

function describeRefusal(text: string): string {
  const [, name = "", domain = ""] = /([^\s@<>()[\]"':,;]+)\s*@\s*([^\s@<>()[\]"',;]+)/u.exec(text) ?? [];
  const [letter] = /[^\0-\x7f]/u.exec(name) ?? [];
  if (letter !== undefined && /\p{L}/u.test(letter)) {
    return `Enter an email address without “${letter}” before the @: many mail servers cannot deliver to it.`;
  }
  return mixesAlphabets(domain)
    ? "Type the part after the @ again: it has letters of another alphabet that look like these."
    : "Enter an email address as in name@example.org.";
}

function unique(addresses: readonly string[]): string[] {
  const byName = new Map(addresses.map((one) => [one.toLowerCase(), one]));
  return [...byName.values()];
}
