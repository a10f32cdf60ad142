import { exportLetter } from "#app/domain/export-documents/export-letter.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { prepareDownload } from "#app/http/prepare-download.server.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";

/** The edition of the letter that the address names; a 404 where there is none. */
export async function downloadLetter(args: LoaderFunctionArgs): Promise<Response> {
  const { exportArgs, stamp, query, respond } = await prepareDownload(args, "letter");
  const editionId = query.get("edition") ?? "";
  const letter = await exportLetter(args.context.db, { ...exportArgs, stamp, editionId });
  if (letter === null) throw notFound();
  return respond(new Uint8Array(letter));
}
