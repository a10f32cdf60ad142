import { sealMessages } from "#app/messages/work/seal-messages.ts";
import type { SealedPart } from "#db/tables/enumerations.ts";
import { hashLines, lineOf } from "./canonical.ts";
import type { Verdict } from "./seal-form.server.ts";

const firstParts = [
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
const secondParts = ["marks", "quotations"] as const;
const thirdParts = ["passages"] as const;
const fourthParts = ["translations"] as const;
const fifthParts = ["young-peoples-responses"] as const;
const sixthParts = ["young-peoples-recordings"] as const;
const partsOfFour = [...firstParts, ...secondParts, ...thirdParts, ...fourthParts] as const;
const partsOfFive = [...partsOfFour, ...fifthParts] as const;
export const everyPart = [...partsOfFive, ...sixthParts] as const;
export type Part = (typeof everyPart)[number];

const partsByFormat: Readonly<Record<number, readonly Part[]>> = {
  1: firstParts,
  2: [...firstParts, ...secondParts],
  3: [...firstParts, ...secondParts, ...thirdParts],
  4: partsOfFour,
  5: partsOfFive,
  6: everyPart,
  7: everyPart,
};

/** The parts of the evidence base that a seal of that format is over, each counted and hashed by itself; none of one not known. */
export function partsOf(sealedAs: number): readonly Part[] {
  return partsByFormat[sealedAs] ?? [];
}

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
  marks: "Marks of what each source says",
  quotations: "Quotations prepared by then",
  passages: "Passages of these documents",
  translations: "Translations and transcripts",
  "young-peoples-responses": "Young people’s own answers",
  "young-peoples-recordings": "Recordings and drawings of these",
};

/**
 * `hash` is over what does not belong to one response. A response's own texts and codings are hashed with it, so that one
 * can be withdrawn and the rest still be shown to be the same.
 */
export type Sum = { count: number; hash: string };
export type Parts = Partial<Record<Part, Sum>>;

export type SealedResponse = {
  responseId: string;
  hash: string;
  /** How many of these counts are the response's own. */
  texts: number;
  codings: number;
  translations: number;
  /** Those that were not erased when the evidence was sealed. */
  recordings: number;
  /** Families’ responses and young people’s own are counted apart. */
  part: SealedPart;
};

export type EvidenceBase = {
  format: number;
  parts: Parts;
  responses: SealedResponse[];
  /** How many recordings and drawings were erased after the evidence was sealed, as the audit says. */
  erasedSince: number;
};

const nothing: Sum = { count: 0, hash: "" };

/** The one hash of a whole evidence base. */
export function hashOfAll({ format: number, parts, responses }: Omit<EvidenceBase, "erasedSince">): string {
  return hashLines([
    lineOf("format", { number }),
    ...partsOf(number).map((part) => lineOf("part", { name: part, ...(parts[part] ?? nothing) })),
    ...responses.map(({ responseId, hash }) => lineOf("response", { responseId, hash })),
  ]);
}
function isOfResponses(part: Part): part is SealedPart {
  return part === "responses" || part === "young-peoples-responses";
}

export type Difference = Extract<Verdict, { kind: "changed" }>["differences"][number];

/** What has changed since sealing. `takenBack`: the responses whose withdrawal was recorded since, and that hold nothing any more. */
export function compare(
  sealed: Omit<EvidenceBase, "erasedSince">,
  now: EvidenceBase,
  withdrawnIds: ReadonlySet<string>,
): Verdict {
  const current = new Map(now.responses.map((response) => [response.responseId, response]));
  const withdrawnResponses = sealed.responses.filter(({ responseId }) => withdrawnIds.has(responseId));
  const withdrawnOf = (part: SealedPart) => withdrawnResponses.filter((one) => one.part === part).length;
  const less: Partial<Record<Part, number>> = {
    responses: withdrawnOf("responses"),
    "young-peoples-responses": withdrawnOf("young-peoples-responses"),
    texts: withdrawnResponses.reduce((all, { texts }) => all + texts, 0),
    codings: withdrawnResponses.reduce((all, { codings }) => all + codings, 0),
    translations: withdrawnResponses.reduce((all, { translations }) => all + translations, 0),
    "young-peoples-recordings": withdrawnResponses.reduce((all, { recordings }) => all + recordings, 0),
  };
  const areSame = (part: SealedPart) => {
    const [was, is] = [sealed.responses, now.responses].map((all) => all.filter((one) => one.part === part));
    return (
      was?.length === is?.length &&
      was?.every(
        ({ responseId, hash }) => withdrawnIds.has(responseId) || current.get(responseId)?.hash === hash,
      )
    );
  };
  const differences = partsOf(sealed.format).flatMap((part): Difference[] => {
    const [was, is] = [sealed.parts[part] ?? nothing, now.parts[part] ?? nothing];
    const expected = was.count - (less[part] ?? 0);
    const isSame = was.hash === is.hash && expected === is.count && (!isOfResponses(part) || areSame(part));
    return isSame ? [] : [{ part, sealed: expected, now: is.count }];
  });
  const since = { takenBack: withdrawnResponses.length, erasedSince: now.erasedSince };
  return differences.length === 0 ? { kind: "whole", ...since } : { kind: "changed", differences, ...since };
}

export function formatWithdrawnCount(count: number): string {
  return sealMessages.t("responses.withdrawn", { count });
}

/** That recordings and drawings were erased since is no change: nothing else about them may differ. */
export function formatErasedCount(count: number): string {
  return sealMessages.t("recordings.erased", { count });
}

export const maxReasonLength = 1000;
