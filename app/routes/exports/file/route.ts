import { may } from "#app/domain/access/permissions.ts";
import { exportReadmeText } from "#app/domain/export-tables/export-readme.ts";
import { directExportKinds, exportKinds } from "#app/domain/exports/export-kinds.ts";
import { downloadFile } from "#app/http/download-file.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** What comes at once, each under its own name. */
export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireRole(args, "see", "exports");
  const { file } = args.params;
  if (file === "readme.txt" && may(role, "see", "releases")) {
    return new Response(exportReadmeText(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const kind = directExportKinds.find((one) => exportKinds[one].file === file);
  if (kind === undefined) throw notFound();
  return downloadFile(args, kind);
}
