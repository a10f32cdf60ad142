import { attachmentNamed } from "./attachment.ts";

/** A file to be saved under that name and not to be shown, kept or changed on its way. */
export function createDownloadResponse(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  file: { name: string; type: string; size?: number },
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": file.type,
      ...(file.size === undefined ? {} : { "Content-Length": String(file.size) }),
      // Parts of a file are not given: it always comes whole.
      "Accept-Ranges": "none",
      "Content-Disposition": attachmentNamed(file.name),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      // Neither squeezed nor changed on its way: its length is said.
      "Cache-Control": "no-store, no-transform",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
