import { readFilter } from "#app/domain/collation/collation-filter.ts";
import { exportCodebook } from "#app/domain/export-documents/export-codebook.server.ts";
import { exportEvidenceSummary } from "#app/domain/export-documents/export-evidence-summary.server.ts";
import { exportLetter } from "#app/domain/export-documents/export-letter.server.ts";
import { exportAnswers } from "#app/domain/export-tables/export-answers.server.ts";
import { exportWords } from "#app/domain/export-tables/export-words.server.ts";
import {
  type DirectExportKind,
  exportKinds,
  formatStamp,
  mayExport,
} from "#app/domain/exports/export-kinds.ts";
import { openLatestRelease } from "#app/domain/releases/open-release.server.ts";
import { releaseCsv } from "#app/domain/releases/release-csv.ts";
import { paths } from "#app/paths.ts";
import { type LoaderFunctionArgs, redirect } from "#app/remix.server.ts";
import { createDownloadResponse } from "./download-response.ts";
import { createExportStamp } from "./export-stamp.ts";
import { notFound } from "./not-found.ts";
import { requireRole } from "./require-role.server.ts";
import { streamText } from "./stream-text.ts";

/** One of the files that come at once, to whoever may have it; the name it is saved under says whose it is and when it was made. */
export async function downloadFile(
  { context, params, request }: LoaderFunctionArgs,
  kind: DirectExportKind,
): Promise<Response> {
  const allowed = await requireRole({ context, params, request }, "see", "exports");
  const { inspection, role, actor } = allowed;
  if (!mayExport(role, kind)) throw notFound();
  const { stamp, fileName } = createExportStamp(allowed, context.receivedAt);
  const exportArgs = { inspectionId: inspection.id, role, actor, now: context.receivedAt };
  const stampedArgs = { ...exportArgs, stamp: formatStamp(stamp) };
  const query = new URL(request.url).searchParams;
  const respond = (body: Parameters<typeof createDownloadResponse>[0]) =>
    createDownloadResponse(body, { name: fileName(exportKinds[kind].file), type: exportKinds[kind].type });
  switch (kind) {
    case "answers":
      return respond(await streamText(await exportAnswers(context, stampedArgs)));
    case "words":
      return respond(
        await streamText(await exportWords(context, { ...stampedArgs, filter: readFilter(query) })),
      );
    case "counts": {
      const release = await openLatestRelease(context.db, { ...exportArgs, how: "taken-out" });
      if (release.kind === "not-found") return redirect(`${paths.releases.list(inspection.id)}?none`);
      return respond(releaseCsv(release, stampedArgs.stamp));
    }
    case "codebook": {
      const codebook = await exportCodebook(context.db, stampedArgs);
      return codebook === null ? redirect(paths.themes.list(inspection.id)) : respond(codebook);
    }
    case "letter": {
      const editionId = query.get("edition") ?? "";
      const letter = await exportLetter(context.db, { ...exportArgs, stamp, editionId });
      if (letter === null) throw notFound();
      return respond(new Uint8Array(letter));
    }
    case "evidence-summary":
      return respond(new Uint8Array(await exportEvidenceSummary(context, { ...exportArgs, stamp })));
  }
}
