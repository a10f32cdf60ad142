import { createHash } from "node:crypto";
import type { StandInKind } from "#db/tables/enumerations.ts";
import type { Role } from "../access/roles.ts";
import { formatInstant } from "../calendar/instant-text.ts";

/** Who did it: a person in a role, a respondent (nothing about who), or Noonday itself at a set time. */
export type Actor =
  | {
      kind: "person";
      personId: string;
      role: Role | "lead-inspector" | null;
      /** By which they may, where their own role does not let them. */
      standIn?: ActingStandIn | undefined;
    }
  | { kind: "respondent" }
  | { kind: "noonday" };

/** For whom somebody stands in. */
export type ActingStandIn = { id: string; kind: StandInKind; absentId: string };

/** What operations take that only a person with a role may do. */
export type PersonActor = Extract<Actor, { kind: "person" }>;

export const actorKinds = ["person", "respondent", "noonday"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** The chain of what concerns no re-visit. */
export const chainOfNoonday = "noonday";
/** The head of the one chain of before there were several. Its entries have no chain. */
export const headOfFirstChain = "audit";

export type AuditEntry = {
  number: number;
  /** A re-visit's id or `noonday`; null in the one chain of before there were several. */
  chain: string | null;
  /** In its chain, from 1; null in the first chain, where it is the number. */
  position: number | null;
  at: Temporal.Instant;
  actorKind: string;
  actorId: string | null;
  actorRole: string | null;
  inspectionId: string | null;
  action: string;
  details: string;
  previousHash: string;
};

export const beginningOfChain = "0".repeat(64);

type EntryFields = Omit<AuditEntry, "number" | "chain" | "position" | "previousHash">;

/** The hash that chains an entry to the one before: sha256, hex, over all its fields in a fixed order. */
export function hashEntry(entry: AuditEntry): string {
  const { number, chain, position, previousHash } = entry;
  const { prefix, between, suffix } = chainHashParts(chain, entry);
  return hashText(`${prefix}${chain === null ? number : position}${between}${previousHash}${suffix}`);
}

/** What is hashed of an entry of a chain, around its position and the hash of the one before. The "2" is the format. */
export function chainHashParts(
  chain: string | null,
  { at, actorKind, actorId, actorRole, inspectionId, action, details }: EntryFields,
): { prefix: string; between: string; suffix: string } {
  const fields = [formatInstant(at), actorKind, actorId, actorRole, inspectionId, action, details];
  return {
    prefix: chain === null ? "[" : `[2,${JSON.stringify(chain)},`,
    between: `,${JSON.stringify(fields).slice(1, -1)},"`,
    suffix: '"]',
  };
}

export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How long a chain is, and the hash of its last entry. */
export type AuditHead = { length: number; hash: string };
/** By chain. */
export type AuditHeads = Readonly<Record<string, AuditHead>>;

export type ChainBreak = { number: number; why: "missing" | "changed" | "unchained" };

/** Checks one entry against where its chain stood before it; null when it holds. `number` is that in its chain. */
export function checkLink(
  entry: AuditEntry & { hash: string },
  before: { number: number; hash: string },
): ChainBreak | null {
  const number = entry.chain === null ? entry.number : entry.position;
  if (entry.chain !== null && entry.chain !== (entry.inspectionId ?? chainOfNoonday))
    return { number: before.number + 1, why: "unchained" };
  if (number !== before.number + 1) return { number: before.number + 1, why: "missing" };
  if (entry.previousHash !== before.hash) return { number, why: "unchained" };
  if (entry.hash !== hashEntry(entry)) return { number, why: "changed" };
  return null;
}
