import { hashBytes, hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { findManifest, findManifestHead, type ManifestHead } from "#db/queries/manifests.ts";
import type { Survey } from "../survey/survey.ts";
import { deriveStoredLeaf } from "./derive-stored-leaf.server.ts";
import type { PublicManifest } from "./manifest-file.ts";
import { type InclusionProof, proveInclusion } from "./merkle-tree.ts";
import { fromHex } from "./receipt-leaf.ts";

/** What anybody may know of the list of receipts. */
export type ManifestStatus =
  /** The survey has not closed, or its list is being made. */
  | { kind: "not-made" }
  /** Fewer than ten: neither a number nor a root. */
  | { kind: "too-few" }
  | ({ kind: "made"; size: number; root: string } & Pick<
      ManifestHead,
      "closedAt" | "unfinishedCount" | "enteredCount" | "withdrawnCount" | "countedAt"
    >);

export async function findManifestStatus(db: Queries, inspectionId: string): Promise<ManifestStatus> {
  const manifest = await findManifestHead(db, inspectionId);
  if (!manifest) return { kind: "not-made" };
  const { size, root, closedAt, unfinishedCount, enteredCount, withdrawnCount, countedAt } = manifest;
  if (size === null || root === null) return { kind: "too-few" };
  return {
    ...{ kind: "made", size, root, closedAt },
    ...{ unfinishedCount, enteredCount, withdrawnCount, countedAt },
  };
}

/** A survey's list with its leaves; null where there is none, or fewer than ten receipts. */
export async function findPublicManifest(
  db: Queries,
  { inspectionId, slug }: Pick<Survey, "inspectionId" | "slug">,
): Promise<PublicManifest | null> {
  const manifest = await findManifest(db, inspectionId);
  if (!manifest || manifest.root === null) return null;
  const { closedAt, salt, root, leaves } = manifest;
  return { slug, closedAt, salt, root, leaves };
}

/** Whether there is a list in which a family can look for its receipt. */
export async function isManifestPublic(db: Queries, inspectionId: string): Promise<boolean> {
  return ((await findManifestHead(db, inspectionId))?.root ?? null) !== null;
}

/** Whether the survey closes, or closed, again since: with fewer than ten more receipts the earlier list stays. */
export function isOfEarlierClosing(
  { closedAt }: Pick<ManifestHead, "closedAt">,
  { closesAt }: Pick<Survey, "closesAt">,
): boolean {
  return Temporal.Instant.compare(closedAt, closesAt) < 0;
}

export type ReceiptProof = InclusionProof & { leaf: string };

/**
 * The proof that a receipt is in a list; null where it is not. Nothing but the list is looked at: what has become of the
 * response since is none of its business.
 */
export async function proveReceipt(
  { salt, leaves }: Pick<PublicManifest, "salt" | "leaves">,
  receipt: string,
): Promise<ReceiptProof | null> {
  const leaf = await deriveStoredLeaf(hashToken(receipt), salt);
  const index = leaves.indexOf(leaf);
  return index === -1 ? null : { leaf, ...proveInclusion(leaves.map(fromHex), index, hashBytes) };
}
