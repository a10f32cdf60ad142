import { findTimeStamp } from "#app/domain/audit-proofs/stamp-proof.server.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** A time-stamping authority's response, as it came: a file for `openssl ts -verify` (RFC 3161). */
export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "audit");
  const stamp = await findTimeStamp(args.context.db, {
    inspectionId: inspection.id,
    proofId: readParam(args.params, "proofId"),
  });
  if (!stamp) throw notFound();
  return createDownloadResponse(new Uint8Array(stamp.response), {
    name: `${inspection.slug}-audit-${stamp.length}.tsr`,
    type: "application/timestamp-reply",
  });
}
