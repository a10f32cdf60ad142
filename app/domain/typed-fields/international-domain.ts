const otherAlphabets = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const latin = /\p{Script=Latin}/u;

/** Whether a name between two dots mixes alphabets: one letter of another looks the same and leads elsewhere. */
export function mixesAlphabets(domain: string): boolean {
  return domain.split(".").some((label) => latin.test(label) && otherAlphabets.test(label));
}

/**
 * A domain with letters beyond a to z as mail servers know it, "bücher.example" as "xn--bcher-kva.example" (RFC 5891); any other,
 * and one that cannot be, as it is.
 */
export function asciiDomain(domain: string): string {
  if (!/[^\0-\x7f]/.test(domain) || mixesAlphabets(domain)) return domain;
  const url = `http://${domain}`;
  return URL.canParse(url) && /^[^/?#:\\@%]+$/.test(domain) ? new URL(url).hostname : domain;
}
