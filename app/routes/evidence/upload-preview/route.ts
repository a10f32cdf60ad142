import { findStoredPreview } from "#app/domain/evidence/find-stored-preview.server.ts";
import { sendOpenedPreview } from "#app/http/stored-file.ts";
import type { LoaderFunctionArgs } from "#app/remix.server.ts";
import { openUploadFile } from "../parts/open-upload-file.server.ts";

/** The preview of an image, made anew from its pixels: to whoever may have the file itself. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await openUploadFile(args, "previewed", findStoredPreview);
  if (opened instanceof Response) return opened;
  return sendOpenedPreview(args.context, args.request, opened.file);
}
