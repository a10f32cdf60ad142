import { z } from "zod";
import { format, hashLines, lineOf } from "./canonical.ts";

/** The parts of the evidence base, each counted and hashed by itself. */
export const parts = [
  "questions",
  "responses",
  "texts",
  "discussions",
  "tallies",
  "notes",
  "uploads",
  "codings",
  "findings",
] as const;
export type Part = (typeof parts)[number];

export const partNames: Readonly<Record<Part, string>> = {
  questions: "Questions as they were asked",
  responses: "Responses",
  texts: "Texts",
  discussions: "Discussions",
  tallies: "Faces counted in discussions",
  notes: "Notes of the open meeting",
  uploads: "Documents sent in",
  codings: "Codings",
  findings: "Findings",
};

/**
 * `hash` is over what does not belong to one response. A response's own texts and codings are hashed with it, so that one
 * can be taken back and the rest still be shown to be the same.
 */
export type Sum = { count: number; hash: string };
export type Parts = Record<Part, Sum>;

export type SealedResponse = {
  responseId: string;
  hash: string;
  /** How many of these counts are the response's own. */
  texts: number;
  codings: number;
};

export type EvidenceBase = { parts: Parts; responses: SealedResponse[] };

const sum = z.object({ count: z.number(), hash: z.string() });
export const partsShape = z.object({
  questions: sum,
  responses: sum,
  texts: sum,
  discussions: sum,
  tallies: sum,
  notes: sum,
  uploads: sum,
  codings: sum,
  findings: sum,
});

/** The one hash of a whole evidence base. */
export function hashOfAll({ parts: sums, responses }: EvidenceBase): string {
  return hashLines([
    lineOf("format", { number: format }),
    ...parts.map((part) => lineOf("part", { name: part, ...sums[part] })),
    ...responses.map(({ responseId, hash }) => lineOf("response", { responseId, hash })),
  ]);
}

export type Difference = { part: Part; sealed: number; now: number };

export type Verdict =
  /** Everything is as it was sealed, but for responses that families took back by law since. */
  | { kind: "whole"; takenBack: number }
  | { kind: "changed"; differences: Difference[]; takenBack: number }
  /** What was written down at sealing is not what it was. */
  | { kind: "seal-changed" };

/** What has changed since sealing. `takenBack`: the responses whose withdrawal was recorded since, and that hold nothing any more. */
export function compare(sealed: EvidenceBase, now: EvidenceBase, takenBack: ReadonlySet<string>): Verdict {
  const current = new Map(now.responses.map((response) => [response.responseId, response]));
  const gone = sealed.responses.filter(({ responseId }) => takenBack.has(responseId));
  const less: Partial<Record<Part, number>> = {
    responses: gone.length,
    texts: gone.reduce((all, { texts }) => all + texts, 0),
    codings: gone.reduce((all, { codings }) => all + codings, 0),
  };
  const areSame =
    now.responses.length === sealed.responses.length &&
    sealed.responses.every(
      ({ responseId, hash }) => takenBack.has(responseId) || current.get(responseId)?.hash === hash,
    );
  const differences = parts.flatMap((part): Difference[] => {
    const [was, is] = [sealed.parts[part], now.parts[part]];
    const expected = was.count - (less[part] ?? 0);
    const isSame = was.hash === is.hash && expected === is.count && (part !== "responses" || areSame);
    return isSame ? [] : [{ part, sealed: expected, now: is.count }];
  });
  return differences.length === 0
    ? { kind: "whole", takenBack: gone.length }
    : { kind: "changed", differences, takenBack: gone.length };
}

export function sayTakenBack(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "One response was withdrawn since." : `${count} responses were withdrawn since.`;
}

export const longestReason = 1000;

export const reasonForm = z.object({
  reason: z
    .string()
    .min(1, "Say why")
    .max(longestReason, `Use ${longestReason.toLocaleString("en-GB")} characters at most`),
});
