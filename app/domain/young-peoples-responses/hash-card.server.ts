import { scrypt, timingSafeEqual } from "node:crypto";
import { deriveBytes, hashToken } from "#app/platform/tokens.ts";
import { type Card, makeCard, readCard, writeCard } from "./card.ts";

/** The card of a device's secret: the same every time. */
export function cardOfToken(token: string): Card {
  return makeCard(deriveBytes(token, "young person's card"));
}

/** Of scrypt (RFC 7914): 16 MiB and some 40 ms for each try, since a card has 38 bits alone. */
const cost = { N: 16_384, r: 8, p: 1 };

/**
 * By what a response is found from its card: stored in place of the card. It is slow, and another one in each re-visit, so that
 * whoever reads the database does not try all cards. Migration 0145 makes it of what was stored before.
 */
export function hashCard(card: Card, { inspectionId }: { inspectionId: string }): Promise<string> {
  const plainHash = hashToken(`young person's card ${writeCard(card)}`);
  return new Promise((resolve, reject) =>
    scrypt(plainHash, `young person's card ${inspectionId}`, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key.toString("hex")),
    ),
  );
}

/** What a device holds that opened a response by its card: which one, the card, and the proof that the card was typed there. */
export type OpenedCard = { responseId: string; card: Card; proof: string };

type Opened = { id: string; tokenHash: string };

/** The secret of a device on which a card was typed. Only the server can make it: no card is tried by a cookie of one's own. */
export function writeOpenedCard(response: Opened, card: Card): string {
  return [prefix, response.id, makeProof(response, card), writeCard(card)].join(".");
}

/** The card of `writeOpenedCard`, not looked at yet; null where a device's secret is another. */
export function readOpenedCard(secret: string): OpenedCard | null {
  const [first, responseId = "", proof = "", ...written] = secret.split(".");
  const card = first === prefix ? readCard(written.join(".")) : null;
  return card && { responseId, proof, card };
}

/** Whether it was given out for this response. */
export function isProven({ card, proof }: OpenedCard, response: Opened): boolean {
  const [given, made] = [Buffer.from(proof), Buffer.from(makeProof(response, card))];
  return given.length === made.length && timingSafeEqual(given, made);
}

const prefix = "card";

/** Its key is what is stored of the first device's secret, which leaves the database nowhere. */
function makeProof({ id, tokenHash }: Opened, card: Card): string {
  return deriveBytes(tokenHash, `young person's card ${id} ${writeCard(card)}`).toString("base64url");
}
