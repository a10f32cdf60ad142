import type { RequestContext } from "./context.ts";

/**
 * The share of the reserved disk space that must be free. As a disk fills, new drafts are refused first, and what is
 * kept of forms that are being typed at work; drafts can still be saved for a while; sending is refused only by a full disk.
 */
const shareOfDiskSpace = { begin: 1, autosave: 1, save: 0.5 };

/** The disk has too little free space. The error page gives back what was typed. */
export class DiskFullError extends Error {
  override name = "DiskFullError";
}

type DiskContext = Pick<RequestContext, "diskSpace" | "env">;
type Purpose = keyof typeof shareOfDiskSpace;

export async function hasDiskSpace({ diskSpace, env }: DiskContext, to: Purpose): Promise<boolean> {
  return (await diskSpace.findFreeBytes()) >= env.keepFree * shareOfDiskSpace[to];
}

/** Throws where the disk has too little free space to begin a response, or to save more of one. */
export async function requireDiskSpace(context: DiskContext, to: Purpose): Promise<void> {
  if (!(await hasDiskSpace(context, to))) throw new DiskFullError(`too little room on the disk to ${to}`);
}
