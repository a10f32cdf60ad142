import { exportCodebook } from "#app/domain/export-documents/export-codebook.server.ts";
import { prepareDownload } from "#app/http/prepare-download.server.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";

/** The codebook; where no theme was made yet, leads to the themes. */
export async function downloadCodebook(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stampWords, inspection, respond } = await prepareDownload(args, "codebook");
  const codebook = await exportCodebook(args.context.db, { ...exportArgs, stamp: stampWords });
  return codebook === null ? redirect(paths.themes.list(inspection.id)) : respond(codebook);
}
