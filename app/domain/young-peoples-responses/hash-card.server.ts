import { deriveBytes, hashToken } from "#app/platform/tokens.ts";
import { type Card, makeCard, writeCard } from "./card.ts";

/** The card of a device's secret: the same every time. */
export function cardOfToken(token: string): Card {
  return makeCard(deriveBytes(token, "young person's card"));
}

/** By what a response is found from its card: stored in place of the card. */
export function hashCard(card: Card): string {
  return hashToken(`young person's card ${writeCard(card)}`);
}
