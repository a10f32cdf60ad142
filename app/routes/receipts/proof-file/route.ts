import { findPublicManifest, proveReceipt } from "#app/domain/manifests/find-manifest.server.ts";
import { formatProofFile } from "#app/domain/manifests/manifest-file.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readParam } from "#app/http/read-param.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

export function loader({ params }: PageArgs) {
  return redirect(paths.receipts.proof(readParam(params, "area")));
}

/** The proof that a receipt is in the list: its place and the hashes beside its way to the root. */
export async function action(args: PageArgs) {
  const { code } = await readTypedCode(args.request);
  const { survey } = await requireSurvey(args);
  const manifest = await findPublicManifest(args.context.db, survey);
  const proof = manifest && code !== null ? await proveReceipt(manifest, code) : null;
  if (!manifest || !proof) return redirect(paths.receipts.proof(survey.slug));
  return createDownloadResponse(formatProofFile(manifest, proof), {
    name: `${survey.slug}-receipt-proof.txt`,
    type: "text/plain; charset=utf-8",
  });
}
