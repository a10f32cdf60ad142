import { downloadCounts } from "#app/http/download-counts.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The latest release as a file, at an address that scripts rely on; where there is none yet, the page on which one is made. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, "see", "collation");
  return downloadCounts(args);
}
