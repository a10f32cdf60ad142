import { withoutCites } from "../citations/cites.ts";

/** What the letter says where inspectors saw no other serious concern. */
export const noConcernsWords = "Inspectors identified no other serious concerns during the re-visit.";

/** What the letter has to say of other serious concerns: where they go, and what follows (¶130). */
export const closingWords =
  "Ofsted and the CQC will communicate these concerns to the Department for Education and NHS England. They will be used to determine the timing of the next inspection.";

/** `none`: the letter says that there are none. `closed`: it names some, and closes with where they go. `open`: neither. */
export type ConcernsStatus = "none" | "closed" | "open";

const closingParts = [/\bDepartment for Education\b|\bDfE\b/i, /\bNHS England\b/i, /\bnext inspection\b/i];

/** Inspectors may say it in words of their own, so long as each thing is said. */
export function concernsStatusOf(body: string): ConcernsStatus {
  const text = withoutCites(body).replace(/\s+/g, " ");
  if (closingParts.every((part) => part.test(text))) return "closed";
  return /\bno (?:other|further|additional) (?:serious|significant) concerns?\b/i.test(text)
    ? "none"
    : "open";
}

/** The section's words with one of the two ready sentences under them, once. */
export function withReadyWords(body: string, words: "none" | "closing"): string {
  const added = words === "none" ? noConcernsWords : closingWords;
  if (body.includes(added)) return body;
  return [body.trimEnd(), added].filter((text) => text !== "").join("\n\n");
}
