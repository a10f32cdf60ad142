import type { IncomingMessage } from "node:http";
import type { MessageKey } from "#app/messages/english.ts";
import { isUploadAddress, maxBodyBytes, maxUploadBodyBytes } from "./limits.ts";
import { isSameOrigin } from "./same-origin.ts";

/** A response that refuses a request, by the keys of families' messages. */
export type HttpError = {
  status: number;
  title?: MessageKey;
  key: MessageKey;
  values?: Record<string, number>;
  /** The reason in English, for a request that no page of Noonday sends. */
  words?: string;
  close?: boolean;
  /** In seconds. */
  retryAfter?: number;
  /** The methods that are allowed. */
  allow?: string;
};

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);
const methods = new Set(["GET", "HEAD", "POST"]);

/**
 * Refuses a request before its body is read; null where it may go on. Refused are: another host than the configured
 * one, unsafe requests from other sites, methods that no page uses, Remix's older data requests (`_data`), bodies
 * without a length, and bodies that are too long.
 */
export function createRequestGuard(publicOrigin: string): (request: IncomingMessage) => HttpError | null {
  const { host } = new URL(publicOrigin);
  return ({ method = "GET", url = "", headers }) => {
    // Remix would trust this header from anybody.
    delete headers["x-forwarded-host"];
    if (headers.host !== host) {
      return {
        status: 421,
        words: "This server does not answer to that name.",
        key: "broken.not-done.words",
      };
    }
    if (!safeMethods.has(method)) {
      const { origin, referer } = headers;
      const secFetchSite = [headers["sec-fetch-site"]].flat()[0];
      if (!isSameOrigin({ origin, secFetchSite, referer }, publicOrigin)) {
        return { status: 403, key: "broken.elsewhere.words" };
      }
    }
    if (!methods.has(method)) return { status: 405, key: "broken.not-done.words", allow: "GET, HEAD, POST" };
    if (isDataRequest(url)) {
      return { status: 400, title: "broken.not-found", key: "broken.not-found.words" };
    }
    if (headers["transfer-encoding"] !== undefined) {
      return { status: 411, words: "This request did not say how long it is.", key: "broken.not-done.words" };
    }
    const limit = isUploadAddress(url) ? maxUploadBodyBytes : maxBodyBytes;
    if (Number(headers["content-length"] ?? 0) > limit) {
      return { status: 413, key: "broken.too-large.words", close: true };
    }
    return null;
  };
}

function isDataRequest(url: string): boolean {
  const query = url.indexOf("?");
  return (
    query !== -1 && /data|%/.test(url.slice(query)) && new URLSearchParams(url.slice(query)).has("_data")
  );
}
