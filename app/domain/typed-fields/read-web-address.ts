import { cleanLine } from "../text/clean-text.ts";
import { mixesAlphabets } from "./international-domain.ts";
import { maxLineLength } from "./plain-signs.ts";
import { type FieldResult, no, yes } from "./read.ts";

/** What a page's source, or a message in which signs make words bold, puts around an address. */
const link = /^<a\s[^<>]{0,300}?href\s*=\s*["']?(https?:[^\s"'<>]+)[^<>]*>[^<>]*<\/a>$/i;
const bold = /^([*_`]{1,3})(\S+)\1$/;
/** The end of an address that a page showed cut short leads nowhere. */
const cutShort = /\S(?:…|\.{3,})[\s>"'”’)\]]*$/u;

const before =
  /^(?:web ?site|web|url|link|address|visit|see|go to|online)\b(?:\s*[:–—-]?\s*[<("]?(?=https?:|www\.)|(?:\s*[:–—]|\s+(?:is\b)?-?)\s*[<("]?(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#\s.]|$)))/i;

/**
 * A web address as people type or paste it: without its scheme, in brackets, with a full stop behind it, or with marks
 * that nobody sees. Encrypted where it does not say otherwise. Empty where nothing is typed.
 */
export function readWebAddress(typed: string): FieldResult<string> {
  if (typed.length > maxLineLength) return no("The web address is too long.");
  const start = cleanLine(typed)
    .replace(/\p{Cf}/gu, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize("NFKC"))
    .replace(/^\[[^\]]*\]\(([^()\s]+)\)$/, "$1")
    .replace(link, "$1")
    .replace(bold, "$2")
    .replace(before, "")
    .replace(/^[^/@]{1,80}?\s*[:–—-]\s+[<("]?(?=https?:|www\.)/i, "")
    .replace(/(?<=\S)\s[–—|-]\s.*$|(?<=\S)\s\([^()/]*\)$/, "")
    .replace(/^([<("]?)https?:\/\/(?=https?:\/\/)/i, "$1")
    .replace(/^[<("]?(https?)(?::[\\/]*\s?|\/\/)(?=[^\s\\/])/i, "$1://")
    .replace(/^[\s<"'“‘([]+/u, "");
  if (cutShort.test(start) && !/\s/.test(start.trim()))
    return no("Copy the whole web address: this one ends in dots, where a page has cut it short.");
  const bare = withoutEnd(start);
  if (bare === "") return yes("");
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare) ? bare : `https://${bare.replace(/^\/+/, "")}`;
  if (isWebAddress(address) && mixesAlphabets(hostOf(address)))
    return no("Type the web address again: it has letters of another alphabet that look like these.");
  if (isWebAddress(address)) return yes(address.replace(/^https?:/i, (scheme) => scheme.toLowerCase()));
  const among = readAmongWords(start);
  return among ?? no("Enter a web address, such as https://example.org/help.");
}

/** An invitation's lines with one address at their end; null where there is none. */
function readAmongWords(text: string): FieldResult<string> | null {
  const [first, ...others] = text.match(/\bhttps?:\/\/\S+/gi) ?? [];
  if (first === undefined || !isWebAddress(withoutEnd(first))) return null;
  if (others.length > 0) return no("Enter one web address. There seem to be two here.");
  // A meeting's number or password beside it would be lost.
  const before = text.slice(0, text.indexOf(first));
  return text.endsWith(first) && !/\d|\bpass(?:word|code)\b|\bpin\b/i.test(before)
    ? readWebAddress(first)
    : no("Enter the web address alone, without the words around it.");
}

/** Without what stands behind an address in a sentence; a bracket that the address itself opened is a part of it. */
function withoutEnd(text: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const sign = text.charAt(end - 1);
    const opening = sign === ")" ? "(" : sign === "]" ? "[" : null;
    if (opening && isOpen(text.slice(0, end - 1), opening, sign)) break;
    if (!/[\s>"'”’)\],;:!.|*`]/u.test(sign)) break;
  }
  return text.slice(0, end);
}

function isOpen(text: string, opening: string, closing: string): boolean {
  return text.split(opening).length > text.split(closing).length;
}

/** As it is written: a browser's form of it has no letters beyond a to z. */
function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? "";
}

function isWebAddress(text: string): boolean {
  const url = /\s/.test(text) ? null : URL.parse(text);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[^,;*`'"]*\.[^,;*`'"]+$/.test(url.hostname) &&
    url.username === ""
  );
}
