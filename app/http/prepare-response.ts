import type { IncomingMessage, ServerResponse } from "node:http";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { english } from "#app/messages/languages.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Logger } from "#app/platform/log.ts";
import type { RequestContext } from "./context.ts";
import { plainPage } from "./plain-page.ts";
import type { HttpError } from "./request-guard.ts";
import { securityHeaders } from "./security-headers.ts";

/** A response, with what was set when its request arrived. */
export type PreparedResponse = ServerResponse & {
  locals: {
    receivedAt: Temporal.Instant;
    nonce: string;
    /** The request's path as the log may have it. */
    logPath: string;
    /** What loaders and actions get, where the request has been with the fast path before. */
    context?: RequestContext;
  };
};

const unlogged = new Set(["/build/*", "/healthz", "/readyz"]);

/** Prepares each response: records when its request arrived, sets the headers that all have, and logs it when it is sent. */
export function createResponsePreparer({
  publicOrigin,
  liveReloadOrigin,
  clock,
  log,
}: {
  publicOrigin: string;
  /** Where pages listen for new builds during development: `ws://localhost:3001`. */
  liveReloadOrigin?: string;
  clock: Clock;
  log: Logger;
}): (request: IncomingMessage, response: ServerResponse, logPath: string) => PreparedResponse {
  const setSecurityHeaders = securityHeaders(publicOrigin, liveReloadOrigin);
  return (request, response, logPath) => {
    const receivedAt = clock.now();
    const nonce = setSecurityHeaders(response);
    response.on("finish", () => {
      if (unlogged.has(logPath)) return;
      const milliseconds = clock.now().epochMilliseconds - receivedAt.epochMilliseconds;
      const { statusCode: status } = response;
      log.info({ method: request.method, path: logPath, status, milliseconds }, "answered");
    });
    return Object.assign(response, { locals: { receivedAt, nonce, logPath } });
  };
}

/** Ends a response with an error page in plain words. */
export function sendHttpError(
  response: PreparedResponse,
  error: HttpError,
  translator: Translator = englishTranslator,
): void {
  const { status, title = "broken.not-done", key, values, close, retryAfter, allow } = error;
  response.statusCode = status;
  if (retryAfter !== undefined) response.setHeader("Retry-After", String(retryAfter));
  if (allow !== undefined) response.setHeader("Allow", allow);
  if (close) response.setHeader("Connection", "close");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  const words = translator.language === english && error.words ? error.words : translator.t(key, values);
  const content = { title: translator.t(title), words, home: translator.t("broken.home") };
  response.end(plainPage(content, translator.language, response.locals.nonce));
}
