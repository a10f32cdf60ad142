import { writePlainly } from "../typed-fields/plain-signs.ts";

// Crockford's alphabet has no I, L, O or U, so that a code can be read aloud and written down without doubt.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Of a slip 8 letters, 40 random bits; of a link 10, 50 bits. Whoever tries them one after the other is stopped long before. */
const lengths = { slip: 8, link: 10 } as const;
export type WayCodeKind = keyof typeof lengths;

/** A new code, two groups with a hyphen between: `4K7P-9QWM`. `bytes` are random, as many as letters or more. */
export function makeWayCode(kind: WayCodeKind, bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, lengths[kind]), (byte) => alphabet[byte & 31]).join("");
  return formatWayCode(letters);
}

function formatWayCode(letters: string): string {
  return `${letters.slice(0, letters.length / 2)}-${letters.slice(letters.length / 2)}`;
}

/**
 * A code as somebody typed it, in the form in which it is displayed, and what it is of. Small letters, spaces and other hyphens
 * are accepted. O counts as zero, I and L as one. Null where it cannot be a code.
 */
export function readWayCode(typed: string): { kind: WayCodeKind; code: string } | null {
  const letters = writePlainly(typed.slice(0, maxTypedLength))
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if ([...letters].some((letter) => !alphabet.includes(letter))) return null;
  for (const kind of ["slip", "link"] as const)
    if (letters.length === lengths[kind]) return { kind, code: formatWayCode(letters) };
  return null;
}

const maxTypedLength = 100;
