/*
 * How a leaf comes from a receipt. The receipt opens a response, so a leaf must not lead back to it: it is worked out of the
 * receipt's hash (all that Noonday stores) by a slow function, with one public salt. See decision 0029.
 */

/** How often it is hashed: an old phone takes half a second, and whoever guesses as much for each try. */
export const leafIterations = 50_000;
/** Fewer receipts are not listed, and their number is not told. */
export const minLeaves = 10;

/** The salt as the function takes it: what it is for, then the manifest's own. */
export function leafSaltOf(salt: string): string {
  return `noonday receipt manifest 1\n${salt}`;
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
