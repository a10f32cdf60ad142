import { createHash } from "node:crypto";
import type { Role } from "../access/roles.ts";
import { formatInstant } from "../calendar/instant-text.ts";

/** Who did it: a person in a role, a respondent (nothing about who), or Noonday itself at a set time. */
export type Actor =
  | { kind: "person"; personId: string; role: Role | "lead-inspector" | null }
  | { kind: "respondent" }
  | { kind: "noonday" };

/** What operations take that only a person with a role may do. */
export type PersonActor = Extract<Actor, { kind: "person" }>;

export const actorKinds = ["person", "respondent", "noonday"] as const;
export type ActorKind = (typeof actorKinds)[number];

export type AuditEntry = {
  number: number;
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

/** The hash that chains an entry to the one before: sha256, hex, over all its fields in a fixed order. */
export function hashEntry(entry: AuditEntry): string {
  const { number, previousHash } = entry;
  return createHash("sha256")
    .update(`[${number},${fieldsBetween(entry)},"${previousHash}"]`)
    .digest("hex");
}

/** What is hashed of an entry between its place in the chain and the hash of the one before. */
export function fieldsBetween(entry: Omit<AuditEntry, "number" | "previousHash">): string {
  const { at, actorKind, actorId, actorRole, inspectionId, action, details } = entry;
  return JSON.stringify([
    formatInstant(at),
    actorKind,
    actorId,
    actorRole,
    inspectionId,
    action,
    details,
  ]).slice(1, -1);
}

/** How long a chain is, and the hash of its last entry. */
export type AuditHead = { length: number; hash: string };

export type ChainBreak = { number: number; why: "missing" | "changed" | "unchained" };

/** Checks one entry against where the chain stood before it; null when it holds. */
export function checkLink(
  entry: AuditEntry & { hash: string },
  before: { number: number; hash: string },
): ChainBreak | null {
  if (entry.number !== before.number + 1) return { number: before.number + 1, why: "missing" };
  if (entry.previousHash !== before.hash) return { number: entry.number, why: "unchained" };
  if (entry.hash !== hashEntry(entry)) return { number: entry.number, why: "changed" };
  return null;
}
