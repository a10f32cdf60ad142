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

/** The receipt of a response, from bytes that only the holder of its draft's secret can make anew. */
export function formatReceipt(bytes: Uint8Array): string {
  return formatCode(bytes);
}

/** A draft's secret, which is also the code to go on with it on another device. `bytes` are random, 13 or more. */
export function makeDraftCode(bytes: Uint8Array): string {
  return formatCode(bytes);
}

/**
 * A code as somebody typed it (small letters, spaces, other hyphens, O for zero, I or L for one) in the form it is
 * shown in; null where it cannot be one.
 */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Dash}.]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (code.length !== letters || [...code].some((letter) => !alphabet.includes(letter))) return null;
  return (code.match(/.{4}/g) ?? []).join("-");
}
