import { attachmentNamed } from "./attachment.ts";

/** A file to be saved under that name: never rendered, cached or transformed. */
export function createDownloadResponse(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  file: { name: string; type: string; size?: number },
): Response {
  return new Response(body, {
    headers: {
      "Content-Type": file.type,
      ...(file.size === undefined ? {} : { "Content-Length": String(file.size) }),
      // Range requests are not supported.
      "Accept-Ranges": "none",
      "Content-Disposition": attachmentNamed(file.name),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      // Proxies may neither compress nor change it: the response states its length.
      "Cache-Control": "no-store, no-transform",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
