import { writePlainly } from "../typed-fields/plain-signs.ts";

// Crockford's alphabet has no I, L, O or U, so that a code can be read aloud and written down without doubt.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const letters = 20;

/** A code as it is shown, five groups of four: the first 100 bits of the given bytes. */
function formatCode(bytes: Uint8Array): string {
  let code = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < letters) {
      bits -= 5;
      code += alphabet[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** The receipt of a response, from bytes that only the holder of its draft's secret can make again. */
export function formatReceipt(bytes: Uint8Array): string {
  return formatCode(bytes);
}

/** A draft's secret, which is also the code to go on with it on another device. `bytes` are random, 13 or more. */
export function makeDraftCode(bytes: Uint8Array): string {
  return formatCode(bytes);
}

/** Capitals of Cyrillic and Greek keyboards, and a nought with its stroke, as whoever copies a code from paper types them. */
const lookAlikes = "АВСЕНКМРТХУІОЅЈΑΒΕΖΗΚΜΝΡΤΥΧΙΟØ";
const latin = "ABCEHKMPTXYIOSJABEZHKMNPTYXIO0";
const lookAlike = new RegExp(`[${lookAlikes}]`, "g");

/** Groups of four that are parted in one way, as many as stand together, within whatever else was copied. */
const grouped =
  /(?<![0-9A-Z])(?:[0-9A-Z]{4}( ?- ?|[ ._/·]{1,2})[0-9A-Z]{4}(?:\1[0-9A-Z]{4})*|[0-9A-Z]{20})(?![0-9A-Z])/g;

/** What stands before a code where it is copied with its name. */
const labels = /\b(?:your|my|the|code|receipt|reference|number|is|no)\b[ .:]*/gi;

/**
 * A code as somebody typed or pasted it, in the form in which it is displayed. Small letters, spaces, other hyphens,
 * quotation marks, "Code:" or a sentence around it are accepted. O counts as zero, I and L as one. Null where it
 * cannot be a code, or holds two.
 */
export function readCode(typed: string): string | null {
  const text = writePlainly(typed.slice(0, maxTypedCode))
    .toUpperCase()
    .replace(lookAlike, (letter) => latin[lookAlikes.indexOf(letter)] ?? letter)
    // Where a message broke a line within the code.
    .replace(/- (?=[0-9A-Z]{4}(?![0-9A-Z]))/g, "-");
  const whole = readLetters(text.replace(/[^0-9A-Z]/g, ""));
  if (whole !== null) return whole;
  const codes = [text, text.replace(labels, " ")].map((one) =>
    [...one.matchAll(grouped)].flatMap(([letters]) => readLetters(letters.replace(/[^0-9A-Z]/g, "")) ?? []),
  );
  const checkedCodes = new Set(codes.find((some) => some.length > 0));
  const [only] = checkedCodes;
  return only !== undefined && checkedCodes.size === 1 ? only : null;
}

/** More than a message in which a code came. */
const maxTypedCode = 2000;

function readLetters(typed: string): string | null {
  const code = typed.replace(/O/g, "0").replace(/[IL]/g, "1");
  if (code.length !== letters || [...code].some((letter) => !alphabet.includes(letter))) return null;
  return (code.match(/.{4}/g) ?? []).join("-");
}
