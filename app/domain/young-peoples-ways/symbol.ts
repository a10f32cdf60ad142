import type { YoungPeoplesSymbolsTable } from "#db/tables/young-peoples-responses.ts";
import type { CardPictureName } from "../pictures/card-pictures.ts";

/** What a page shows of a setting's own symbol: the card picture that it stands for, and itself as a data address. */
export type ShownSymbol = { picture: CardPictureName; word: string; credit: string; address: string };

export const maxSymbolWord = 60;
export const maxSymbolCredit = 200;
/** In bytes, of what is uploaded. */
export const maxSymbolBytes = 1_500_000;
/** In characters of base64, of what is made of it: some 30 KB. */
export const maxSymbolImage = 40_000;
/** In pixels, of its longer side. */
export const symbolSide = 192;
export const maxSymbols = 40;

type Lasting = Pick<YoungPeoplesSymbolsTable, "createdAt" | "removedAt">;

/** Whether a symbol was shown to whoever began at that instant. */
export function isShownAt({ createdAt, removedAt }: Lasting, at: Temporal.Instant): boolean {
  if (Temporal.Instant.compare(createdAt, at) > 0) return false;
  return removedAt === null || Temporal.Instant.compare(at, removedAt) < 0;
}
