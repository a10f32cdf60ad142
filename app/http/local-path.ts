const anyOrigin = "http://own.invalid";

/** The path of `input` where it is a path of this site, for redirects; else `fallback`. */
export function toLocalPath(input: string | null | undefined, fallback: string): string {
  if (!input?.startsWith("/") || !URL.canParse(input, anyOrigin)) return fallback;
  const url = new URL(input, anyOrigin);
  const path = url.pathname + url.search;
  // Browsers read "//other.example" and "/\other.example" as addresses of another site.
  return url.origin === anyOrigin && /^\/(?![/\\])/.test(path) ? path : fallback;
}
