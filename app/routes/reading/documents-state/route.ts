import { countFilesToRead } from "#app/domain/evidence/count-files-to-read.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** How many files are still being read: asked by the pile of documents, whose opening is written into the audit. */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "reading");
  return { state: String(await countFilesToRead(args.context.db, { inspectionId: inspection.id })) };
}
