import type { IncomingMessage } from "node:http";
import type { Response as ExpressResponse } from "express";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "#app/remix.server.ts";
import { findErrorResponse, recordErrorResponses, showErrorResponses } from "./error-responses.ts";

/** A route's value for these headers replaces the value that every response has. */
const overridingHeaders = new Set(["content-security-policy", "x-content-type-options"]);

type Handler = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Serves requests with Remix. Every error is shown as a page in words. `afterPost` runs for what was posted and is
 * answered by another page, before it is answered: that page may well be asked for as soon as it is.
 */
export function serveRemix(
  build: ServerBuild,
  publicOrigin: string,
  afterPost: (request: Request, context: AppLoadContext) => Promise<void>,
) {
  const handle: Handler = createRequestHandler(recordErrorResponses(build), "production");
  const handleError: Handler = createRequestHandler(showErrorResponses(build), "production");
  return async (request: IncomingMessage, response: ExpressResponse, context: AppLoadContext) => {
    const abort = new AbortController();
    response.once("close", () => response.writableFinished || abort.abort());
    const remixRequest = makeRequest(request, publicOrigin, abort.signal);
    const remixResponse = await handle(remixRequest, context);
    // One that shows its form again, with a row more or something to confirm, has saved nothing yet.
    const { status } = remixResponse;
    if (request.method === "POST" && status >= 300 && status < 400) await afterPost(remixRequest, context);
    const url = new URL(publicOrigin + (request.url ?? "/"));
    const thrown = url.pathname.endsWith(".data") ? null : findErrorResponse(remixResponse, context);
    if (thrown === null) return sendResponse(response, remixResponse);
    context.errorResponse = { thrown, isRendered: true };
    const page = await handleError(new Request(url, { headers: headersOf(request) }), context);
    const headers = new Headers(page.headers);
    if (page.status === 405) headers.set("Allow", request.method === "POST" ? "GET, HEAD" : "POST");
    const retryAfter = thrown instanceof Response ? thrown.headers.get("Retry-After") : null;
    if (retryAfter !== null) headers.set("Retry-After", retryAfter);
    const body = request.method === "HEAD" ? null : page.body;
    const { statusText } = page;
    await sendResponse(response, new Response(body, { status: page.status, statusText, headers }));
  };
}

function makeRequest(request: IncomingMessage, publicOrigin: string, signal: AbortSignal): Request {
  const { method = "GET", url = "/" } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(publicOrigin + url, {
    method,
    headers: headersOf(request),
    signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: "half" } : {}),
  } as RequestInit);
}

function headersOf({ headers }: IncomingMessage): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // `isSameOrigin` has checked the request already; Remix would take `Origin: null` for an attack.
    if (name === "origin") continue;
    for (const item of [value ?? []].flat()) result.append(name, item);
  }
  return result;
}

async function sendResponse(response: ExpressResponse, remixResponse: Response): Promise<void> {
  response.statusMessage = remixResponse.statusText;
  response.status(remixResponse.status);
  for (const [name, value] of remixResponse.headers.entries()) {
    if (overridingHeaders.has(name)) response.set(name, value);
    else response.append(name, value);
  }
  if (remixResponse.body) await writeReadableStreamToWritable(remixResponse.body, response);
  else response.end();
}
