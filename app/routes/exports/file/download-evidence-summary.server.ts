import { exportEvidenceSummary } from "#app/domain/export-documents/export-evidence-summary.server.ts";
import { prepareDownload } from "#app/http/prepare-download.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

export async function downloadEvidenceSummary(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stamp, respond } = await prepareDownload(args, "evidence-summary");
  return respond(new Uint8Array(await exportEvidenceSummary(args.context, { ...exportArgs, stamp })));
}
