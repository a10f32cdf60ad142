import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DrawableKind } from "#app/platform/image-preview/image-header.ts";
import { drawPreview } from "#app/platform/image-preview/preview.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findCurrentSeal } from "#db/queries/seals.ts";
import { findYoungPeoplesLink } from "#db/queries/young-peoples-links.ts";
import {
  deleteSymbol,
  findSymbol,
  insertSymbol,
  listStartsByLink,
  listSymbolsByLink,
  updateSymbolAsRemoved,
} from "#db/queries/young-peoples-symbols.ts";
import type { YoungPeoplesSymbolsTable } from "#db/tables/young-peoples-responses.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CardPictureName } from "../pictures/card-pictures.ts";
import { isShownAt, maxSymbolBytes, maxSymbolImage, maxSymbols, symbolSide } from "./symbol.ts";

type By = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

export type AddedSymbol =
  | { kind: "added"; symbolId: string }
  | { kind: "no-such-link" | "sealed" | "too-many" }
  /** A drawing in SVG, which is a program, or any file that is no picture of the kinds that are drawn again. */
  | { kind: "not-a-picture" }
  | { kind: "too-large" };

/**
 * Takes a setting's own symbol for an idea, for those who come by this link from now on. The picture is made again from its pixels, 192
 * across at most, so that nothing else of the file is in it. It takes the place of the one before for the same idea.
 */
export async function addSymbol(
  db: Queries,
  input: By & {
    linkId: string;
    picture: CardPictureName;
    word: string;
    credit: string;
    contents: Uint8Array;
  },
): Promise<AddedSymbol> {
  const { inspectionId, linkId, picture, word, credit, contents, actor, now } = input;
  if (contents.length > maxSymbolBytes) return { kind: "too-large" };
  const image = await drawSymbol(contents);
  if (image === null) return { kind: "not-a-picture" };
  if (image.length > maxSymbolImage) return { kind: "too-large" };
  return db.transaction().execute(async (trx): Promise<AddedSymbol> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await findYoungPeoplesLink(trx, { inspectionId, linkId }))) return { kind: "no-such-link" };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    const standing = (await listSymbolsByLink(trx, linkId)).filter(({ removedAt }) => removedAt === null);
    const before = standing.find((symbol) => symbol.picture === picture);
    if (!before && standing.length >= maxSymbols) return { kind: "too-many" };
    if (before) await takeAway(trx, before, { actor, now });
    const symbolId = makeId();
    await insertSymbol(trx, {
      ...{ id: symbolId, inspectionId, linkId, picture, word, credit, image },
      ...{ createdBy: actor.personId, createdAt: now, removedBy: null, removedAt: null },
    });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-symbol.added" },
      details: { linkId, symbolId, picture },
    });
    return { kind: "added", symbolId };
  });
}

export type RemovedSymbol = { kind: "removed" | "no-such-symbol" | "sealed" };

/**
 * Removes a symbol: nobody who begins from now on sees it. Where somebody has answered with it, it stays with what they said; else it is
 * erased. Removed already, it stays so.
 */
export function removeSymbol(db: Queries, input: By & { symbolId: string }): Promise<RemovedSymbol> {
  const { inspectionId, symbolId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<RemovedSymbol> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const symbol = await findSymbol(trx, { inspectionId, symbolId });
    if (!symbol) return { kind: "no-such-symbol" };
    if (await findCurrentSeal(trx, inspectionId)) return { kind: "sealed" };
    if (symbol.removedAt !== null) return { kind: "removed" };
    await takeAway(trx, symbol, { actor, now });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "young-peoples-symbol.removed" },
      details: { linkId: symbol.linkId, symbolId, picture: symbol.picture },
    });
    return { kind: "removed" };
  });
}

async function takeAway(
  trx: Trx,
  symbol: YoungPeoplesSymbolsTable,
  { actor, now }: Pick<By, "actor" | "now">,
): Promise<void> {
  const starts = await listStartsByLink(trx, symbol.linkId);
  if (starts.some((at) => isShownAt(symbol, at)))
    await updateSymbolAsRemoved(trx, symbol.id, { removedAt: now, removedBy: actor.personId });
  else await deleteSymbol(trx, symbol.id);
}

/** By the first bytes of a file: what it is, whatever its name says. */
const signs: readonly (readonly [DrawableKind, RegExp])[] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["webp", /^RIFF[\s\S]{4}WEBP/],
  ["gif", /^GIF8[79]a/],
];

/** The picture made again, as base64 of a JPEG; null where it is none. */
async function drawSymbol(contents: Uint8Array): Promise<string | null> {
  const start = Buffer.from(contents.subarray(0, 16)).toString("latin1");
  const kind = signs.find(([, sign]) => sign.test(start))?.[0];
  if (kind === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), "noonday-symbol-"));
  try {
    const path = join(folder, "picture");
    await writeFile(path, contents, { mode: 0o600 });
    const drawn = await drawPreview(path, kind, { maxSide: symbolSide });
    return drawn.kind === "drawn" ? drawn.jpeg : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
