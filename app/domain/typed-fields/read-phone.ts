import { maxLineLength, writePlainly } from "./plain-signs.ts";
import { type FieldResult, no, yes } from "./read.ts";

export const maxPhoneLength = 40;

/** The longest number in the world (ITU-T E.164), and a nought in brackets. */
const maxDigits = 16;

const before =
  /^(?:(?:tel|telephone|phone|ph|call(?: (?:us|me))?(?: on)?|callto|ring(?: (?:us|me))?(?: on)?|text|sms|whatsapp|mobile|mob|landline|office|work|home|main|contact|number|no|(?:contact|text or call|call or text)(?: us)?(?: on)?|(?:my|our|the) (?:phone |mobile |telephone )?number is|direct(?: line| dial)?|switchboard|reception|freephone|helpline|t|m|d|p)\b(?:\s?\/\s?[a-z]+)?\.?\s*(?:numbers?|nos?|line|on)?\b\s*[.:=-]*\s*)+(?=[+\d(])/i;
/** A telephone or a bullet of an email's signature. */
const drawn = /^(?:[\p{So}•·‣▪\s]|- )+/u;
/** One number within brackets, as a list has it. */
const inBrackets = /^\(((?:[^()]|\([^()]{0,40}\)){5,60})\)$/;
/** A number and its link, as a page or Outlook copies them. */
const linked = /^\[?([+\d(][^[\]<>]{2,40}?)\]?\s*[(<]\s*tel:[^()<>]{1,40}[)>]$/i;
const number = /^\+?(?:[\d .\-/]|\(\s?\+?\d{1,6}\s?\))+/;
/** "01632 960001/2" and "01632 960001-4" are several numbers, all but the first written by their ends. */
const otherEnd = /\d{4,} ?(?:\/ ?\d{1,3}|- ?\d{1,2}) ?$/;
/** "01632 960001 24/7": when somebody answers. */
const always = /^(.*\d)[\s,;-]+\(?24 ?\/ ?7\)?$/;
/** An extension, or what to press once somebody answers. */
const extra =
  /^,{1,6}\d{1,6}(?:,{1,6}\d{1,6}){0,5}#?$|^[,;:]?\s*(?:\(?\s*(?:(?:x|ext|extn|extension|option|opt|press|choose|select|then)(?![a-z])|#)[^a-z\d]{0,3}\d{1,6}(?:[\s,;]+(?:(?:then|and|or|option|press)\s+){0,2}\d{1,6})*\s*\)?|\([a-z\d][a-z\d ,.:'&/-]*\))$/i;

const unclear = "Enter a phone number, such as 01632 960001 or 01632 960001 (option 2).";

/**
 * A phone number, stored as people typed or pasted it. Spaces, dots, brackets, any hyphen, an extension or an option
 * may stand in it. Invisible marks and a leading "Tel:" are removed. Empty where nothing is typed.
 */
export function readPhone(typed: string): FieldResult<string> {
  if (typed.length > maxLineLength) return no("The phone number is too long.");
  const text = writePlainly(typed)
    .replace(/^tel:\S*%20\S*$/i, (link) => link.replaceAll("%20", " "))
    .replace(drawn, "")
    .replace(/(?<=[\d)])[\s\p{So}]+$/u, "")
    .replace(/^\(([a-z])\) ?(?=[+\d(])/i, "$1: ")
    .replace(before, "")
    .replace(linked, "$1")
    .replace(/^\[([^[\]]*)\]$/, "$1")
    .replace(/^"|["',;:]+$|(?<!\bext)\.$/gi, "")
    .replace(inBrackets, "$1")
    .replace(always, "$1 (24/7)")
    .trim();
  if (text === "") return yes("");
  const dialled = number.exec(text)?.[0] ?? "";
  const digits = dialled.replace(/\D/g, "").length;
  if (digits < 3) return no(unclear);
  if (digits > maxDigits || isAnotherNumber(text.slice(dialled.length)) || otherEnd.test(dialled)) {
    return no("Enter one phone number. There seem to be two here.");
  }
  const rest = text.slice(dialled.length).trim();
  if (rest !== "" && !extra.test(rest)) return no(unclear);
  if (!isBalanced(text)) return no("Close the bracket in the phone number.");
  return text.length > maxPhoneLength ? no("The phone number is too long.") : yes(text);
}

/** The address of a link that calls a stored number: without what to press once somebody answers. */
export function callAddress(phone: string): string {
  const dialled = number.exec(phone)?.[0] ?? "";
  const isFromAbroad = /^\(?\s*\+/.test(dialled);
  const fromAbroad = isFromAbroad ? dialled.replace(/\(\s*0\s*\)/, "") : dialled;
  return `tel:${fromAbroad.replace(/[^\d+]/g, "")}`;
}

function isAnotherNumber(rest: string): boolean {
  return /^\s*(?:or|and|&|,|;)?\s*\+?\d[\d ]{5,}/.test(rest) || /(?:\d[ ]?){8,}/.test(rest);
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
