import type { RequestContext } from "./context.ts";

/**
 * The share of the reserved disk space that must be free. As a disk fills, new drafts are refused first; drafts can
 * still be saved for a while; sending is refused only by a full disk.
 */
const shareOfDiskSpace = { begin: 1, save: 0.5 };

/** The disk has too little free space. The error page gives back what was typed. */
export class DiskFullError extends Error {
  override name = "DiskFullError";
}

/** Throws where the disk has too little free space to begin a response, or to save more of one. */
export async function requireDiskSpace(
  { diskSpace, env }: Pick<RequestContext, "diskSpace" | "env">,
  to: keyof typeof shareOfDiskSpace,
): Promise<void> {
  const free = await diskSpace.findFreeBytes();
  if (free < env.keepFree * shareOfDiskSpace[to])
    throw new DiskFullError(`too little room on the disk to ${to}`);
}
