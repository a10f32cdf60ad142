import type { PublishedProof } from "./find-proof.server.ts";

/** Gives quality assurance what shows, outside Noonday, where the audit of a re-visit stood. It holds nobody's words. */
export function proofMessage({
  name,
  areaName,
  occasion,
  length,
  hash,
  seals,
  receiptsRoot,
}: Omit<PublishedProof, "seals"> & {
  name: string;
  areaName: string;
  occasion: "seal" | "publication";
  seals: readonly { number: number; hash: string }[];
}): { subject: string; text: string } {
  const did = occasion === "seal" ? "The evidence was sealed" : "The letter was published";
  return {
    subject: `Proof of the audit of the re-visit of ${areaName}`,
    text: [
      `Dear ${name},`,
      `${did}. Please keep this message: it shows later whether anything was changed.`,
      `Entries in the audit: ${length}\nHash of the last of them (SHA-256): ${hash}`,
      seals.map((seal) => `Hash of seal ${seal.number} (SHA-256): ${seal.hash}`).join("\n"),
      receiptsRoot === null
        ? ""
        : `Root of the list of receipts that were valid when the survey closed (SHA-256): ${receiptsRoot}`,
    ]
      .filter((paragraph) => paragraph !== "")
      .join("\n\n"),
  };
}
