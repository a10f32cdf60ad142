const maxNumbers = 500;

/** Several whole numbers in an address or a form, such as "3-14-15"; what is none is left out. */
export function readNumbers(text: string): number[] {
  return [...new Set(text.split("-").map(readInteger))].filter((number) => number > 0).slice(0, maxNumbers);
}

/** A whole number in an address, as many digits as every database takes; 0 for anything else. */
export function readInteger(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
