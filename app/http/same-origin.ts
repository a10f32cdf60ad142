import type { NextFunction, Request, Response } from "express";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether an unsafe request comes from Noonday's own pages: by its Origin; where that is missing or `null` (as from a
 * page with a strict referrer policy), by its Sec-Fetch-Site; where that too is missing (old browsers), by its Referer.
 */
export function comesFromOwnPages(
  headers: { origin?: string; secFetchSite?: string; referer?: string },
  publicOrigin: string,
): boolean {
  if (headers.origin !== undefined && headers.origin !== "null") return headers.origin === publicOrigin;
  if (headers.secFetchSite !== undefined) return headers.secFetchSite === "same-origin";
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return false;
  return new URL(headers.referer).origin === publicOrigin;
}

/** Refuses, before Remix sees it, every unsafe request that does not come from Noonday's own pages. */
export function refuseOtherOrigins(publicOrigin: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (safeMethods.has(request.method)) {
      next();
      return;
    }
    const { origin, referer } = request.headers;
    const secFetchSite = request.get("sec-fetch-site");
    if (comesFromOwnPages({ origin, secFetchSite, referer }, publicOrigin)) {
      next();
      return;
    }
    response.locals.refuse(403, "This request did not come from a Noonday page, so nothing was changed.");
  };
}
