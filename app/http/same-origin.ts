/**
 * Whether an unsafe request comes from Noonday's own pages: by its Origin; where that is missing or `null` (as from a
 * page with a strict referrer policy), by its Sec-Fetch-Site; where that too is missing (old browsers), by its Referer.
 */
export function isSameOrigin(
  headers: { origin?: string; secFetchSite?: string; referer?: string },
  publicOrigin: string,
): boolean {
  if (headers.origin !== undefined && headers.origin !== "null") return headers.origin === publicOrigin;
  if (headers.secFetchSite !== undefined) return headers.secFetchSite === "same-origin";
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return false;
  return new URL(headers.referer).origin === publicOrigin;
}
