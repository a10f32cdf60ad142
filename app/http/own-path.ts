const anyOrigin = "http://own.invalid";

/** A path of this site to go on to, from what an address or form asked for; `otherwise` for anything else. */
export function ownPathOr(asked: string | null | undefined, otherwise: string): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, anyOrigin)) return otherwise;
  const url = new URL(asked, anyOrigin);
  const path = url.pathname + url.search;
  // "//other.example" and what browsers read as it lead to another site.
  return url.origin === anyOrigin && /^\/(?![/\\])/.test(path) ? path : otherwise;
}
