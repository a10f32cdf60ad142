import type { Queries } from "#db/connection.ts";
import { listSymbolsByLink } from "#db/queries/young-peoples-symbols.ts";
import type { YoungPeoplesSymbolsTable } from "#db/tables/young-peoples-responses.ts";
import { isCardPicture } from "../pictures/card-pictures.ts";
import { isShownAt, type ShownSymbol } from "./symbol.ts";

/**
 * The symbols that stand for our pictures where somebody came by this link and began at that instant: those of then, so that an answer
 * keeps its meaning whatever is changed afterwards. None without a link.
 */
export async function listShownSymbols(
  db: Queries,
  { linkId, at }: { linkId: string | null; at: Temporal.Instant },
): Promise<ShownSymbol[]> {
  if (linkId === null) return [];
  const symbols = await listSymbolsByLink(db, linkId);
  return symbols.filter((symbol) => isShownAt(symbol, at)).flatMap(showSymbol);
}

export type ListedSymbol = ShownSymbol & { id: string };

/** The symbols of a link that stand there now, and how many of earlier ones stay with what was answered. */
export async function listSymbols(
  db: Queries,
  linkId: string,
): Promise<{ symbols: ListedSymbol[]; earlier: number }> {
  const all = await listSymbolsByLink(db, linkId);
  const now = all.filter(({ removedAt }) => removedAt === null);
  return {
    symbols: now.flatMap((symbol) => showSymbol(symbol).map((shown) => ({ id: symbol.id, ...shown }))),
    earlier: all.length - now.length,
  };
}

function showSymbol({ picture, word, credit, image }: YoungPeoplesSymbolsTable): ShownSymbol[] {
  return isCardPicture(picture)
    ? [{ picture, word, credit, address: `data:image/jpeg;base64,${image}` }]
    : [];
}
