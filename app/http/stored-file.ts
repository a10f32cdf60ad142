import { english } from "#app/messages/languages.ts";
import { describeError } from "#app/platform/log.ts";
import type { OpenedFile } from "#app/platform/open-file.ts";
import { createReadableStreamFromReadable } from "#app/remix.server.ts";
import type { RequestContext } from "./context.ts";
import { createDownloadResponse } from "./download-response.ts";
import { plainPage } from "./plain-page.ts";

/** In seconds. Another machine, or a backup that is being put back, may bring the file by then. */
const retryAfterSeconds = 60;

/** The response for a file that has a record but cannot be read now. An empty file is never sent in its place. */
export function createFileUnavailableResponse(
  { log, nonce }: Pick<RequestContext, "log" | "nonce">,
  file: { kind: "evidence" | "export"; problem: string },
): Response {
  log.error(file, "a file could not be given");
  const advice =
    file.kind === "export"
      ? "Try again in a minute, or make it again."
      : "Its record is kept. Try again in a minute.";
  const page = plainPage(
    {
      title: "This file cannot be given at the moment",
      words: `${advice} If that does not help, tell whoever runs Noonday.`,
      home: "Go to the start of Noonday",
    },
    english,
    nonce,
  );
  return new Response(page, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": String(retryAfterSeconds),
    },
  });
}

/** An opened file, to be saved. A request for its headers alone, or for a part of it, is answered as RFC 9110 allows. */
export async function sendOpenedFile(
  { log }: Pick<RequestContext, "log">,
  request: Request,
  file: Extract<OpenedFile, { kind: "opened" }>,
  about: { name: string; type: string },
): Promise<Response> {
  const headers = { ...about, size: file.size };
  if (request.method === "HEAD") {
    await file.close();
    return createDownloadResponse(null, headers);
  }
  const stream = file.stream();
  // The response has stated its length already: closing the connection makes the browser report a failed download.
  stream.on("error", (error) => log.error({ error: describeError(error) }, "a file broke off on its way"));
  return createDownloadResponse(createReadableStreamFromReadable(stream), headers);
}

/** The preview of an image, to be shown in a page. Only what was drawn here is ever given so. */
export async function sendOpenedPreview(
  { log }: Pick<RequestContext, "log">,
  request: Request,
  file: Extract<OpenedFile, { kind: "opened" }>,
): Promise<Response> {
  const headers = {
    "Content-Type": "image/jpeg",
    "Content-Length": String(file.size),
    "Content-Disposition": "inline",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cache-Control": "no-store, no-transform",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  if (request.method === "HEAD") {
    await file.close();
    return new Response(null, { headers });
  }
  const stream = file.stream();
  stream.on("error", (error) => log.error({ error: describeError(error) }, "a preview broke off on its way"));
  return new Response(createReadableStreamFromReadable(stream), { headers });
}
