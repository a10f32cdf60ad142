import type { Support } from "./claims.ts";
import type { Evidence } from "./finding.ts";

/** The numbers that a claim may stand on, as they are now; texts under a theme are not people, and bear no "most". */
export function supportOf(evidence: readonly Evidence[]): Support[] {
  return evidence.flatMap(({ kind, labels, question, now, agreed }) =>
    kind === "words" || kind === "theme" || kind === "document" || now === null
      ? []
      : [
          {
            name: kind === "note" ? "The open meeting" : `${labels.join(" or ")} (“${question}”)`,
            count: now.count,
            base: now.base,
            ...(now.familiesBase === undefined ? {} : { familiesBase: now.familiesBase }),
            agreed: kind === "note" ? (agreed ?? "not-clear") : null,
          },
        ],
  );
}
