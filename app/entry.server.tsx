import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { NonceContext } from "#app/components/nonce.ts";
import { describeError, pathForLog } from "#app/platform/log.ts";

const patience = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={patience} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          context.log.error(
            { path: pathForLog(new URL(request.url).pathname), error: describeError(error) },
            "a page failed to render",
          );
        },
      },
    );
    setTimeout(abort, patience + 1000).unref();
  });
}

/** A page that waits for nothing, whole: families' pages, which carry no framework to a phone. */
export function renderWhole(url: string, remixContext: EntryContext, nonce: string): string {
  return renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={url} nonce={nonce} />
    </NonceContext.Provider>,
  );
}

export function handleDataRequest(response: Response): Response {
  return response;
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  context.log.error(
    { path: pathForLog(new URL(request.url).pathname), error: describeError(error) },
    "a loader or action failed",
  );
}
