import { findStoredUpload } from "#app/domain/evidence/find-stored-upload.server.ts";
import { sendOpenedFile } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { openUploadFile } from "../parts/open-upload-file.server.ts";

/** The file as it was sent, to be saved; no browser shows it, whatever is in it. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await openUploadFile(args, "downloaded", findStoredUpload);
  if (opened instanceof Response) return opened;
  return sendOpenedFile(args.context, args.request, opened.file, {
    name: opened.stored.fileName,
    type: opened.stored.type,
  });
}
