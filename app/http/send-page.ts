import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

export function isGzipAccepted(request: IncomingMessage): boolean {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return /\bgzip\b/.test(accepted) && !/\bgzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepted);
}

/** A page for a single response is compressed at the fastest level. */
export function compressQuickly(html: Buffer): Buffer {
  return gzipSync(html, { level: 1 });
}

export function sendPage(
  response: ServerResponse,
  page: { status: number; cookies: readonly string[]; gzip: boolean; body: Buffer },
): void {
  response.statusCode = page.status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Vary", "Accept-Encoding");
  if (page.gzip) response.setHeader("Content-Encoding", "gzip");
  if (page.cookies.length > 0) response.setHeader("Set-Cookie", page.cookies);
  response.setHeader("Content-Length", page.body.length);
  response.end(page.body);
}

/** Sends a redirect of a loader or an action. */
export function sendRedirect(response: ServerResponse, redirect: Response): void {
  response.statusCode = redirect.status;
  redirect.headers.forEach((value, name) => {
    if (name !== "set-cookie") response.setHeader(name, value);
  });
  const cookies = redirect.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
  response.setHeader("Content-Length", 0);
  response.end();
}
