import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { openExport } from "#app/domain/exports/open-export.server.ts";
import { takeOuts } from "#app/domain/exports/take-out.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { savedFile } from "#app/http/saved-file.ts";
import { stampOf } from "#app/http/stamp-of.ts";
import { fromText } from "#app/platform/instants.ts";

/** A file that was made for this person, to be saved by them alone. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args;
  const allowed = await requireRole(args, "see", "taking out");
  const { revisit, role, actor } = allowed;
  const opened = await openExport(context.db, {
    revisitId: revisit.id,
    exportId: params.exportId ?? "",
    role,
    actor,
    now: context.receivedAt,
  });
  if (opened.kind === "not-there") throw notFound();
  const { file, type } = takeOuts[opened.madeKind];
  const { fileName } = stampOf(allowed, fromText(opened.askedAt));
  return savedFile(createReadableStreamFromReadable(context.exports.files.read(opened.storedName)), {
    name: fileName(file),
    type,
    size: opened.size,
  });
}
