// Crockford's alphabet has no I, L, O or U, so that a code can be read aloud and written down without doubt.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const letters = 20;

/** A receipt as it is shown, five groups of four: 100 bits of the given bytes. */
export function formatReceipt(bytes: Uint8Array): string {
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
