import { type MediaFile, openMediaFile } from "#app/domain/question-media/open-media.server.ts";
import type { RequestContext } from "./context.ts";
import { sendSound } from "./sound-response.server.ts";
import { createFileUnavailableResponse } from "./stored-file.ts";

/** A film or a sound of a question, played in a page. Another has another address: a browser may store it. */
export async function sendMedia(
  context: RequestContext,
  request: Request,
  media: MediaFile,
): Promise<Response> {
  const file = await openMediaFile(context.uploads, media, request.headers.get("Range"));
  if (file.kind === "unavailable")
    return createFileUnavailableResponse(context, { kind: "evidence", problem: file.why });
  return sendSound(request, file, media.mimeType, cacheControl);
}

/** Its captions. */
export function sendCaptions(captions: string): Response {
  return new Response(captions, {
    headers: {
      "Content-Type": "text/vtt; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": cacheControl,
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

const cacheControl = "private, max-age=86400, immutable";
