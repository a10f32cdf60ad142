import type { RequestContext } from "./context.ts";

/**
 * Of the room that is kept free for the database, how much must be left. As a disk fills, nobody new is let begin first; who
 * has begun can still save for a while; what is sent is only ever refused by a disk that is full.
 */
const shareOfDiskSpace = { begin: 1, save: 0.5 };

/** There is too little room on the disk. The page that is given then holds what was typed. */
export class NoDiskSpaceLeft extends Error {
  override name = "NoDiskSpaceLeft";
}

/** Throws where the disk has too little room left to begin an answer, or to save more of one. */
export async function requireDiskSpace(
  { diskSpace, env }: Pick<RequestContext, "diskSpace" | "env">,
  to: keyof typeof shareOfDiskSpace,
): Promise<void> {
  const free = await diskSpace.findFreeBytes();
  if (free < env.keepFree * shareOfDiskSpace[to])
    throw new NoDiskSpaceLeft(`too little room on the disk to ${to}`);
}
