import { findPublicManifest } from "#app/domain/manifests/find-manifest.server.ts";
import { formatManifestFile } from "#app/domain/manifests/manifest-file.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { notFound } from "#app/http/not-found.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** The list of receipts with its leaves, for everybody. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  const manifest = await findPublicManifest(args.context.db, survey);
  if (!manifest) throw notFound();
  return createDownloadResponse(formatManifestFile(manifest), {
    name: `${survey.slug}-receipts.txt`,
    type: "text/plain; charset=utf-8",
  });
}
