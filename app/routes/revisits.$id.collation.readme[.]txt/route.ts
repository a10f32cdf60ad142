import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportReadmeText } from "#app/domain/collation/export-readme.ts";
import { requireRole } from "#app/http/require-role.server.ts";

/** What the columns and symbols of counts.csv and words.csv mean. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, "see", "releases");
  return new Response(exportReadmeText(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
