import { formatInstant } from "../calendar/instant-text.ts";
import type { InclusionProof } from "./merkle-tree.ts";
import { leafIterations, toHex } from "./receipt-leaf.ts";

/** A manifest with ten leaves or more, as anybody may have it. */
export type PublicManifest = {
  /** The area's name in addresses. */
  slug: string;
  /** The closing that it is of. */
  closedAt: Temporal.Instant;
  /** Hexadecimal, as are the root and the leaves. */
  salt: string;
  root: string;
  leaves: readonly string[];
};

/** The file of a manifest: what it is, a line each, an empty line, and the leaves in their order. */
export function formatManifestFile(manifest: PublicManifest): string {
  return [...headOf("manifest", manifest), "", ...manifest.leaves, ""].join("\n");
}

/** The file of a proof: the same with the place of its leaf, from 0, and the hashes beside the way up to the root. */
export function formatProofFile(manifest: PublicManifest, { index, path }: InclusionProof): string {
  return [...headOf("proof", manifest), `index ${index}`, "", ...path.map(toHex), ""].join("\n");
}

function headOf(what: string, { slug, closedAt, salt, root, leaves }: PublicManifest): string[] {
  return [
    `noonday-receipt-${what} 1`,
    `area ${slug}`,
    `closed ${formatInstant(closedAt)}`,
    `salt ${salt}`,
    `iterations ${leafIterations}`,
    `count ${leaves.length}`,
    `root ${root}`,
  ];
}
