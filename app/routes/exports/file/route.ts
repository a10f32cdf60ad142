import { may } from "#app/domain/access/permissions.ts";
import { exportReadmeText } from "#app/domain/export-tables/export-readme.ts";
import { type DirectExportKind, directExportKinds, exportKinds } from "#app/domain/exports/export-kinds.ts";
import { downloadCounts } from "#app/http/download-counts.server.ts";
import { downloadWords } from "#app/http/download-words.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { downloadAnswers } from "./download-answers.server.ts";
import { downloadCodebook } from "./download-codebook.server.ts";
import { downloadEvidenceSummary } from "./download-evidence-summary.server.ts";
import { downloadLetter } from "./download-letter.server.ts";

const downloads: Record<DirectExportKind, (args: LoaderFunctionArgs) => Promise<Response>> = {
  answers: downloadAnswers,
  words: downloadWords,
  counts: downloadCounts,
  codebook: downloadCodebook,
  letter: downloadLetter,
  "evidence-summary": downloadEvidenceSummary,
};

/** What comes at once, each under its own name. */
export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireRole(args, "see", "exports");
  const { file } = args.params;
  if (file === "readme.txt" && may(role, "see", "releases")) {
    return new Response(exportReadmeText(), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  const kind = directExportKinds.find((one) => exportKinds[one].file === file);
  if (kind === undefined) throw notFound();
  return downloads[kind](args);
}
