const anyOrigin = "http://own.invalid";

/** A path of this site to go on to, from what an address or form asked for; `otherwise` for anything else. */
export function toLocalPath(input: string | null | undefined, fallback: string): string {
  if (!input?.startsWith("/") || !URL.canParse(input, anyOrigin)) return fallback;
  const url = new URL(input, anyOrigin);
  const path = url.pathname + url.search;
  // "//other.example" and what browsers read as it lead to another site.
  return url.origin === anyOrigin && /^\/(?![/\\])/.test(path) ? path : fallback;
}
