/** A whole number in an address, as many digits as every database takes; 0 for anything else. */
export function readInteger(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
