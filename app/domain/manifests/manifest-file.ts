import { formatInstant } from "../calendar/instant-text.ts";
import { leafIterations } from "./receipt-leaf.ts";

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

const firstLine = "noonday receipt manifest 1";

/** The file of a manifest: what it is, a line each, an empty line, and the leaves in their order. */
export function formatManifestFile({ slug, closedAt, salt, root, leaves }: PublicManifest): string {
  return [
    firstLine,
    `area ${slug}`,
    `closed ${formatInstant(closedAt)}`,
    `salt ${salt}`,
    `iterations ${leafIterations}`,
    `count ${leaves.length}`,
    `root ${root}`,
    "",
    ...leaves,
    "",
  ].join("\n");
}
