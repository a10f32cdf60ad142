import type { IncomingMessage } from "node:http";
import { bodyLimit } from "./limits.ts";
import { comesFromOwnPages } from "./same-origin.ts";

export type Refusal = {
  status: number;
  title?: string;
  words: string;
  close?: boolean;
  /** In seconds. */
  retryAfter?: number;
};

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Why a request goes no further, before its body is read; null where it may. Refused are requests addressed to another
 * host than the configured one (pages are addressed from it), unsafe ones that do not come from Noonday's own pages,
 * bodies that do not say their length, and those that are too long.
 */
export function findRefusals(publicOrigin: string): (request: IncomingMessage) => Refusal | null {
  const { host } = new URL(publicOrigin);
  return ({ method = "GET", headers }) => {
    // Remix would believe it, whoever sent it.
    delete headers["x-forwarded-host"];
    if (headers.host !== host) return { status: 421, words: "This server does not answer to that name." };
    if (!safeMethods.has(method)) {
      const { origin, referer } = headers;
      const secFetchSite = [headers["sec-fetch-site"]].flat()[0];
      if (!comesFromOwnPages({ origin, secFetchSite, referer }, publicOrigin)) {
        return {
          status: 403,
          words: "This request did not come from a Noonday page, so nothing was changed.",
        };
      }
    }
    if (headers["transfer-encoding"] !== undefined) {
      return { status: 411, words: "This request did not say how long it is." };
    }
    if (Number(headers["content-length"] ?? 0) > bodyLimit) {
      return {
        status: 413,
        words:
          "What was sent is too large. Press Back: what you typed is still there. Make it shorter and send it again.",
        close: true,
      };
    }
    return null;
  };
}
